package dev.khabar.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link NewsStemFilter}s. No arguments; a keyword marker before it excludes words. */
public final class NewsStemFilterFactory extends TokenFilterFactory {

    /** The name to find it by. */
    public static final String NAME = "khabarStem";

    /** For the service loader only; throws. */
    public NewsStemFilterFactory() {
        throw defaultCtorException();
    }

    /** Takes no argument. */
    public NewsStemFilterFactory(Map<String, String> arguments) {
        super(arguments);
        Arguments.refuse(arguments, NAME);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new NewsStemFilter(input);
    }
}
