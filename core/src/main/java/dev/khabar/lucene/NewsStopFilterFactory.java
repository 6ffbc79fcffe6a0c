package dev.khabar.lucene;

import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes filters that leave out the packaged stop words ({@link NewsArabicAnalyzer#defaultStopWords()}). Argument:
 * {@code words}, {@code news} (default) or {@code questions}: with words that ask (متى, كيف) as well. Lucene's own
 * {@code stop} filter takes a list of one's own. Belongs before {@code khabarStem}.
 */
public final class NewsStopFilterFactory extends TokenFilterFactory {

    /** The name to find it by. */
    public static final String NAME = "khabarStop";

    /** For the service loader only; throws. */
    public NewsStopFilterFactory() {
        throw defaultCtorException();
    }

    /** What the argument may say. */
    private enum Words {
        NEWS,
        QUESTIONS
    }

    private final CharArraySet words;
    private final CharArraySet folded;

    /** Reads the arguments: see the class. */
    public NewsStopFilterFactory(Map<String, String> arguments) {
        super(arguments);
        words = Arguments.constant(arguments, "words", Words.NEWS) == Words.QUESTIONS
                ? NewsStopWords.WITH_QUESTION_WORDS
                : NewsStopWords.SET;
        folded = NewsStopFilter.folded(words);
        Arguments.refuse(arguments, NAME);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new NewsStopFilter(input, words, folded);
    }
}
