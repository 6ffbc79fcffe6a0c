package dev.khabar.lucene;

import dev.khabar.text.DiacriticSet;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link DiacriticsFilter}s. Argument: {@code marks}, what to take out: {@code tashkeel} (default), that is U+064B
 * to U+0652 and U+0670; {@code vowels}, the same without shadda and dagger alef; {@code all}, with hamza and madda marks
 * and those of the Quran.
 */
public final class DiacriticsFilterFactory extends TokenFilterFactory {

    /** The name to find it by. */
    public static final String NAME = "khabarDiacritics";

    /** What the argument may say. */
    private enum Marks {
        TASHKEEL(DiacriticSet.TASHKEEL),
        VOWELS(DiacriticSet.VOWELS),
        ALL(DiacriticSet.ALL);

        @SuppressWarnings("ImmutableEnumChecker") // a DiacriticSet cannot be changed
        private final DiacriticSet set;

        Marks(DiacriticSet set) {
            this.set = set;
        }
    }

    private final DiacriticSet marks;

    /** For the service loader only; throws. */
    public DiacriticsFilterFactory() {
        throw defaultCtorException();
    }

    /** Reads the arguments: see the class. */
    public DiacriticsFilterFactory(Map<String, String> arguments) {
        super(arguments);
        marks = Arguments.constant(arguments, "marks", Marks.TASHKEEL).set;
        Arguments.refuse(arguments, NAME);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new DiacriticsFilter(input, marks);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return create(input);
    }
}
