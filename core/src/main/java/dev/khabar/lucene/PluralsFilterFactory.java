package dev.khabar.lucene;

import dev.khabar.word.OtherForms;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Puts the singular beside each broken plural of a query, and its broken plurals beside a singular: makes {@link OtherFormsFilter}s over
 * {@link OtherForms#plurals()}. Argument: {@code weight} of a form beside the word itself, above 0 and at most 1, 0.5 without
 * it. For queries only, on an index whose stemmer keeps them apart; {@link NewsStemFilter} does not.
 */
public final class PluralsFilterFactory extends TokenFilterFactory {

    /** The name to find it by. */
    public static final String NAME = "khabarPlurals";

    private static final float WEIGHT = 0.5f;

    private final float weight;

    /** For the service loader only; throws. */
    public PluralsFilterFactory() {
        throw defaultCtorException();
    }

    /** Reads the arguments: see the class. */
    public PluralsFilterFactory(Map<String, String> arguments) {
        super(arguments);
        weight = OtherFormsFilter.checked(getFloat(arguments, "weight", WEIGHT));
        Arguments.refuse(arguments, NAME);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new OtherFormsFilter(input, OtherForms.plurals(), weight);
    }
}
