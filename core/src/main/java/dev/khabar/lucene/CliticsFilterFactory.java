package dev.khabar.lucene;

import dev.khabar.word.Clitics;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;

/** Makes {@link CliticsFilter}s. Argument: {@code counts}, as in {@link NewsStemFilterFactory}. */
public final class CliticsFilterFactory extends TokenFilterFactory implements ResourceLoaderAware {

    /** The name to find it by. */
    public static final String NAME = "khabarClitics";

    private final CountsFile counts;
    /** Null until the counts are read. */
    private @Nullable Clitics clitics;

    /** For the service loader only; throws. */
    public CliticsFilterFactory() {
        throw defaultCtorException();
    }

    /** Reads the arguments: see the class. */
    public CliticsFilterFactory(Map<String, String> arguments) {
        super(arguments);
        counts = CountsFile.of(arguments);
        Arguments.refuse(arguments, NAME);
    }

    @Override
    public void inform(ResourceLoader loader) throws IOException {
        clitics = Clitics.over(counts.read(loader));
    }

    @Override
    public TokenStream create(TokenStream input) {
        return clitics == null ? new CliticsFilter(input) : new CliticsFilter(input, clitics);
    }
}
