package dev.khabar.lucene;

import dev.khabar.scan.LetterBuffer;
import dev.khabar.word.Spelling;
import dev.khabar.word.WordFolder;
import java.util.Objects;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Leaves out words of a list, however they are typed: as written there, or in a form that {@link Spelling} restores to it
 * (اليه for إليه). Hamza, ة and ى count, so that آلية, which looks like اليه once folded, stays. Terms should come without
 * marks and tatweel, and unfolded.
 */
public final class NewsStopFilter extends FilteringTokenFilter {

    private final Spelling spelling = Spelling.news();
    private final CharArraySet words;
    private final CharArraySet folded;
    /** Of the words, in letters; most terms are told by it. */
    private final int longest;

    private final LetterBuffer letters = new LetterBuffer();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    /** Leaves out the packaged words ({@link NewsArabicAnalyzer#defaultStopWords()}). */
    public NewsStopFilter(TokenStream input) {
        this(input, NewsStopWords.SET);
    }

    /** Leaves out {@code words}, which should be spelled as usual. */
    public NewsStopFilter(TokenStream input, CharArraySet words) {
        this(input, words, folded(Objects.requireNonNull(words, "words")));
    }

    /** The same, with the folded forms of the words, which are made once for many filters. */
    NewsStopFilter(TokenStream input, CharArraySet words, CharArraySet folded) {
        super(Objects.requireNonNull(input, "input"));
        this.words = words;
        this.folded = folded;
        int most = 0;
        for (Object word : folded) {
            most = Math.max(most, ((char[]) word).length);
        }
        this.longest = most;
    }

    /** The folded forms of words. */
    static CharArraySet folded(CharArraySet words) {
        CharArraySet folded = new CharArraySet(words.size(), false);
        for (Object word : words) {
            folded.add(WordFolder.fold(new String((char[]) word)));
        }
        return CharArraySet.unmodifiableSet(folded);
    }

    @Override
    protected boolean accept() {
        if (term.length() > longest) {
            return true;
        }
        int length = letters.fold(term, 0, term.length());
        if (!folded.contains(letters.letters(), 0, length)) {
            return true;
        }
        return !words.contains(term.buffer(), 0, term.length()) && !words.contains(spelling.restore(term));
    }
}
