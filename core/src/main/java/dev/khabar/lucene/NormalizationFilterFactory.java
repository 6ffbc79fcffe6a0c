package dev.khabar.lucene;

import dev.khabar.normalize.TextNormalizer;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link NormalizationFilter}s. Argument: {@code preset}, a name of {@link dev.khabar.normalize.Preset} in small
 * letters with hyphens, {@code search} by default; {@code spelling}: {@code folded} (default), or {@code kept} for a
 * chain that goes on with {@code khabarStop} and {@code khabarStem}, which decide by hamza, ة and ى; then a text that is typed
 * without ة and ى, as its words show, gets them back.
 */
public final class NormalizationFilterFactory extends TokenFilterFactory {

    /** The name to find it by. */
    public static final String NAME = "khabarNormalization";

    private final TextNormalizer normalizer;
    private final boolean keepsSpelling;

    /** For the service loader only; throws. */
    public NormalizationFilterFactory() {
        throw defaultCtorException();
    }

    /** Reads the arguments: see the class. */
    public NormalizationFilterFactory(Map<String, String> arguments) {
        super(arguments);
        keepsSpelling = Arguments.keepsSpelling(arguments);
        normalizer = Arguments.normalizer(arguments, keepsSpelling);
        Arguments.refuse(arguments, NAME);
    }

    @Override
    public TokenStream create(TokenStream input) {
        TokenStream normalized = normalize(input);
        return keepsSpelling ? new LastLetterFilter(normalized) : normalized;
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return new NormalizationFilter(input, normalizer);
    }
}
