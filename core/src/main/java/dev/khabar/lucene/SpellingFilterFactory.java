package dev.khabar.lucene;

import dev.khabar.word.OtherForms;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Puts the spellings of other newsrooms beside a word of a query: makes {@link OtherFormsFilter}s over
 * {@link OtherForms#spellings()}. Argument: {@code weight} of a form beside the word itself, above 0 and at most 1, 1 without
 * it. For queries only, on an index whose stemmer keeps them apart; {@link NewsStemFilter} does not.
 */
public final class SpellingFilterFactory extends TokenFilterFactory {

    /** The name to find it by. */
    public static final String NAME = "khabarSpelling";

    private static final float WEIGHT = 1f;

    private final float weight;

    /** For the service loader only; throws. */
    public SpellingFilterFactory() {
        throw defaultCtorException();
    }

    /** Reads the arguments: see the class. */
    public SpellingFilterFactory(Map<String, String> arguments) {
        super(arguments);
        weight = OtherFormsFilter.checked(getFloat(arguments, "weight", WEIGHT));
        Arguments.refuse(arguments, NAME);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new OtherFormsFilter(input, OtherForms.spellings(), weight);
    }
}
