package dev.khabar.lucene;

import dev.khabar.lexicon.RecentWords;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.word.NewsStemmer;
import dev.khabar.word.Spelling;
import java.util.Objects;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopwordAnalyzerBase;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * An analyzer for searching Arabic news, to be used for indexing and for queries alike. In this order:
 *
 * <ol>
 *   <li>{@link StandardTokenizer}: words by Unicode's rules; marks, tatweel and joiners stay in their word, so a token's
 *       offsets hold all of it
 *   <li>{@link LastLetterFilter}: ة and ى are given back to a text that is typed without them, as its words show; before
 *       anything is decided on by spelling
 *   <li>{@link NormalizationFilter}: {@link Preset#SEARCH} but for folding; marks and tatweel go, hamza, ة and ى stay, since
 *       words are decided on by their spelling; an honorific written out (ﷺ) becomes a term for each word
 *   <li>{@link NewsStopFilter}: before stemming, because the stem of a name may be a stop word (الهي and هي)
 *   <li>words excluded from stemming are marked: before stemming, of course
 *   <li>{@link NewsStemFilter}: last, and folds what it has decided on
 * </ol>
 *
 * <p>Wildcard and prefix queries are normalised and folded, and neither stopped nor stemmed.
 *
 * <p>What the chain makes of the words met last is remembered: at most 4 MB an analyzer, half a megabyte of it when the
 * analyzer is made. Safe to share between threads, as every analyzer; share one between fields, too.
 */
public final class NewsArabicAnalyzer extends StopwordAnalyzerBase {

    private static final TextNormalizer NORMALIZER = TextNormalizer.of(Preset.SEARCH);

    private final CharArraySet foldedStopWords;
    private final CharArraySet exclusions;
    private final NewsStemmer stemmer;
    private final RecentWords memory = new RecentWords();

    /** With the packaged stop words, and no word excluded from stemming. */
    public NewsArabicAnalyzer() {
        this(NewsStemmer.create());
    }

    /**
     * With a stemmer over counts of one's own ({@link NewsStemmer#over}), of the collection that is searched above all;
     * with the packaged stop words, and no word excluded from stemming.
     */
    public NewsArabicAnalyzer(NewsStemmer stemmer) {
        this(
                NewsStopWords.SET,
                NewsStopFilter.folded(NewsStopWords.SET),
                CharArraySet.EMPTY_SET,
                Objects.requireNonNull(stemmer, "stemmer"));
    }

    /**
     * With words of one's own.
     *
     * @param stopWords left out, however they are spelled
     * @param stemExclusions not stemmed, however they are spelled: names above all
     */
    public NewsArabicAnalyzer(CharArraySet stopWords, CharArraySet stemExclusions) {
        this(
                spelled(Objects.requireNonNull(stopWords, "stopWords")),
                NewsStopFilter.folded(stopWords),
                NewsStopFilter.folded(Objects.requireNonNull(stemExclusions, "stemExclusions")),
                NewsStemmer.create());
    }

    private NewsArabicAnalyzer(
            CharArraySet stopWords, CharArraySet foldedStopWords, CharArraySet foldedExclusions, NewsStemmer stemmer) {
        super(stopWords);
        this.stemmer = stemmer;
        this.foldedStopWords = foldedStopWords;
        this.exclusions = foldedExclusions;
    }

    /** The packaged stop words, as they are written; cannot be changed. */
    public static CharArraySet defaultStopWords() {
        return NewsStopWords.SET;
    }

    private static CharArraySet spelled(CharArraySet words) {
        CharArraySet spelled = new CharArraySet(words.size(), false);
        for (Object word : words) {
            spelled.add(Spelling.news().restore(new String((char[]) word)));
        }
        return CharArraySet.unmodifiableSet(spelled);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(
                words, new RememberingFilter(new LastLetterFilter(words), memory, this::filters));
    }

    private TokenStream filters(TokenStream words) {
        TokenStream plain = new WordsOfTermFilter(new NormalizationFilter(words, SpellingRules.KEPT));
        TokenStream kept = new NewsStopFilter(plain, stopwords, foldedStopWords);
        TokenStream marked = exclusions.isEmpty() ? kept : new ExclusionFilter(kept, exclusions);
        return new NewsStemFilter(marked, stemmer);
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new NormalizationFilter(in, NORMALIZER);
    }
}
