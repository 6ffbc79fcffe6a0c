package dev.khabar.lucene;

import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import java.util.Objects;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.StopwordAnalyzerBase;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * An analyzer for searching Arabic news, to be used for indexing and for queries alike. In this order:
 *
 * <ol>
 *   <li>{@link StandardTokenizer}: words by Unicode's rules; marks, tatweel and joiners stay in their word, so a token's
 *       offsets hold all of it
 *   <li>{@link NormalizationFilter} with {@link Preset#SEARCH}: before anything that compares words, so that stop words
 *       and exclusions are found however they are typed; an honorific written out (ﷺ) becomes a term for each word
 *   <li>{@link StopFilter}: before stemming, because the stem of a name may be a stop word (الهي and هي)
 *   <li>a keyword marker, where words are excluded from stemming: before stemming, of course
 *   <li>{@link NewsStemFilter}: last, it wants words that are spelled one way
 * </ol>
 *
 * <p>Wildcard and prefix queries are normalised, and neither stopped nor stemmed.
 *
 * <p>Safe to share between threads, as every analyzer.
 */
public final class NewsArabicAnalyzer extends StopwordAnalyzerBase {

    private static final TextNormalizer NORMALIZER = TextNormalizer.of(Preset.SEARCH);

    private final CharArraySet exclusions;

    /** With the packaged stop words, and no word excluded from stemming. */
    public NewsArabicAnalyzer() {
        this(NewsStopWords.SET, CharArraySet.EMPTY_SET);
    }

    /**
     * With words of one's own.
     *
     * @param stopWords left out, however they are spelled
     * @param stemExclusions not stemmed, however they are spelled: names above all
     */
    public NewsArabicAnalyzer(CharArraySet stopWords, CharArraySet stemExclusions) {
        super(normalized(Objects.requireNonNull(stopWords, "stopWords")));
        exclusions = normalized(Objects.requireNonNull(stemExclusions, "stemExclusions"));
    }

    /** The packaged stop words, as normalisation leaves them; cannot be changed. */
    public static CharArraySet defaultStopWords() {
        return NewsStopWords.SET;
    }

    private static CharArraySet normalized(CharArraySet words) {
        CharArraySet normalized = new CharArraySet(words.size(), false);
        for (Object word : words) {
            normalized.add(NORMALIZER.normalize(new String((char[]) word)));
        }
        return CharArraySet.unmodifiableSet(normalized);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream kept = new StopFilter(new WordsOfTermFilter(normalize(fieldName, words)), stopwords);
        TokenStream marked = exclusions.isEmpty() ? kept : new SetKeywordMarkerFilter(kept, exclusions);
        return new TokenStreamComponents(words, new NewsStemFilter(marked));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new NormalizationFilter(in, NORMALIZER);
    }
}
