package dev.khabar.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link CliticsFilter}s. No arguments. */
public final class CliticsFilterFactory extends TokenFilterFactory {

    /** The name to find it by. */
    public static final String NAME = "khabarClitics";

    /** For the service loader only; throws. */
    public CliticsFilterFactory() {
        throw defaultCtorException();
    }

    /** Takes no argument. */
    public CliticsFilterFactory(Map<String, String> arguments) {
        super(arguments);
        Arguments.refuse(arguments, NAME);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new CliticsFilter(input);
    }
}
