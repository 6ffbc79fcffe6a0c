package dev.khabar.diacritics;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** Orders texts by their letters, those of the same letters by their marks. */
final class DictionaryOrder implements Comparator<CharSequence> {

    /** Frozen, so that threads may share it. */
    private static final Collator ARABIC =
            Collator.getInstance(ULocale.forLanguageTag("ar")).freeze();

    private final DiacriticComparison comparison;

    DictionaryOrder(DiacriticComparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public int compare(CharSequence one, CharSequence other) {
        String letters = comparison.letterKey(one);
        String otherLetters = comparison.letterKey(other);
        int order = ARABIC.compare(letters, otherLetters);
        if (order == 0) {
            // The collation takes some different characters for the same.
            order = letters.compareTo(otherLetters);
        }
        if (order == 0 && comparison.level() == DiacriticLevel.EXACT) {
            order = comparison.key(one).compareTo(comparison.key(other));
        }
        return order;
    }
}
