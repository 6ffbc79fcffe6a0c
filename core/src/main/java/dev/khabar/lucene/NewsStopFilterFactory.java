package dev.khabar.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes filters that leave out the packaged stop words ({@link NewsArabicAnalyzer#defaultStopWords()}). No arguments;
 * Lucene's own {@code stop} filter takes a list of one's own. Belongs before {@code khabarStem}.
 */
public final class NewsStopFilterFactory extends TokenFilterFactory {

    /** The name to find it by. */
    public static final String NAME = "khabarStop";

    /** For the service loader only; throws. */
    public NewsStopFilterFactory() {
        throw defaultCtorException();
    }

    /** Takes no argument. */
    public NewsStopFilterFactory(Map<String, String> arguments) {
        super(arguments);
        Arguments.refuse(arguments, NAME);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new NewsStopFilter(input, NewsStopWords.SET);
    }
}
