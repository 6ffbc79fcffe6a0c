package dev.khabar.lucene;

import dev.khabar.normalize.TextNormalizer;
import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/**
 * Makes {@link NormalizationCharFilter}s. Argument: {@code preset}, a name of {@link dev.khabar.normalize.Preset} in
 * small letters with hyphens, {@code search} by default; {@code spelling}: {@code folded} (default), or {@code kept} for a
 * chain that goes on with {@code khabarStop} and {@code khabarStem}, which decide by hamza, ة and ى.
 */
public final class NormalizationCharFilterFactory extends CharFilterFactory {

    /** The name to find it by. */
    public static final String NAME = "khabarNormalization";

    private final TextNormalizer normalizer;

    /** For the service loader only; throws. */
    public NormalizationCharFilterFactory() {
        throw defaultCtorException();
    }

    /** Reads the arguments: see the class. */
    public NormalizationCharFilterFactory(Map<String, String> arguments) {
        super(arguments);
        normalizer = Arguments.normalizer(arguments, Arguments.keepsSpelling(arguments));
        Arguments.refuse(arguments, NAME);
    }

    @Override
    public Reader create(Reader input) {
        return new NormalizationCharFilter(input, normalizer);
    }

    @Override
    public Reader normalize(Reader input) {
        return create(input);
    }
}
