package dev.khabar.diacritics.match;

import com.ibm.icu.text.Normalizer2;
import dev.khabar.diacritics.mark.CanonicalOrder;
import dev.khabar.diacritics.mark.MarkBuffer;
import dev.khabar.text.Diacritic;

/** Hamza and madda written as marks: with the letter under them they are one letter. */
final class ComposedLetter {

    private static final int BELOW = CanonicalOrder.combiningClass(Diacritic.HAMZA_BELOW);
    private static final int ABOVE = CanonicalOrder.combiningClass(Diacritic.HAMZA_ABOVE);

    private ComposedLetter() {}

    static boolean combines(Diacritic mark) {
        return mark.kind() == Diacritic.Kind.HAMZA || mark.kind() == Diacritic.Kind.MADDA;
    }

    /**
     * The letter that {@code base} and a hamza or madda among the marks are together, as canonical composition has it; that
     * mark is taken out of {@code marks}.
     */
    static int compose(int base, MarkBuffer marks) {
        int letter = composeFirst(decompose(base, marks), marks, BELOW);
        return composeFirst(letter, marks, ABOVE);
    }

    /** A hamza that is part of the letter comes first: with one below, أ becomes إ and a hamza above. */
    private static int decompose(int base, MarkBuffer marks) {
        String parts = Normalizer2.getNFCInstance().getRawDecomposition(base);
        Diacritic mark = parts == null ? null : Diacritic.of(parts.codePointBefore(parts.length()));
        if (mark == null) {
            return base;
        }
        marks.addFirst(mark);
        return parts.codePointAt(0);
    }

    /** Only the first mark of its class can go into the letter: it bars the way to those after it. */
    private static int composeFirst(int base, MarkBuffer marks, int combiningClass) {
        for (int i = 0; i < marks.size(); i++) {
            int other = CanonicalOrder.combiningClass(marks.get(i));
            if (other == 0) {
                return base;
            }
            if (other == combiningClass) {
                int composite = Normalizer2.getNFCInstance()
                        .composePair(base, marks.get(i).codePoint());
                if (composite < 0) {
                    return base;
                }
                marks.remove(i);
                return composite;
            }
        }
        return base;
    }
}
