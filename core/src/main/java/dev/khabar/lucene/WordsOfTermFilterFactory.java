package dev.khabar.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link WordsOfTermFilter}s. No arguments; belongs after {@code khabarNormalization}. */
public final class WordsOfTermFilterFactory extends TokenFilterFactory {

    /** The name to find it by. */
    public static final String NAME = "khabarWords";

    /** For the service loader only; throws. */
    public WordsOfTermFilterFactory() {
        throw defaultCtorException();
    }

    /** Takes no argument. */
    public WordsOfTermFilterFactory(Map<String, String> arguments) {
        super(arguments);
        Arguments.refuse(arguments, NAME);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new WordsOfTermFilter(input);
    }
}
