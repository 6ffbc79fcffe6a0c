package dev.khabar.diacritics.mark;

import com.ibm.icu.lang.UCharacter;
import dev.khabar.text.Diacritic;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The order of the marks on one letter: hamzas and other marks that make it another letter, shadda, then tanwin, harakat,
 * sukun, dagger alef, and the rest.
 *
 * <p>It is that of Unicode Technical Report 53, which gives the order of typing and drawing: marks by their canonical
 * combining class, but before them what begins the marks of class 220 and 230 and is a modifier, and shadda. Marks of one
 * class keep their order, so the result is canonically equivalent to what was written.
 */
public final class CanonicalOrder {

    private static final int BELOW = 220;
    private static final int ABOVE = 230;

    private static final int MODIFIER_BELOW_RANK = 0;
    private static final int MODIFIER_ABOVE_RANK = 1;
    private static final int SHADDA_RANK = 2;
    private static final int FIRST_CLASS_RANK = 3;
    private static final int RANKS = FIRST_CLASS_RANK + 256;

    /** Runs longer than this are no vocalisation: they are counted into place, to stay within linear time. */
    private static final int SHORT = 16;

    private static final int[] CLASSES = Arrays.stream(Diacritic.values())
            .mapToInt(mark -> UCharacter.getCombiningClass(mark.codePoint()))
            .toArray();

    /** Unicode's property Modifier_Combining_Mark, which ICU has known since 76 only. */
    private static final Set<Diacritic> MODIFIERS = EnumSet.of(
            Diacritic.HAMZA_ABOVE,
            Diacritic.HAMZA_BELOW,
            Diacritic.MARK_NOON_GHUNNA,
            Diacritic.SMALL_HIGH_SEEN,
            Diacritic.SMALL_LOW_SEEN,
            Diacritic.SMALL_HIGH_YEH,
            Diacritic.SMALL_HIGH_NOON,
            Diacritic.SMALL_HIGH_FARSI_YEH,
            Diacritic.SMALL_HIGH_YEH_BARREE_WITH_TWO_DOTS_BELOW,
            Diacritic.SMALL_HIGH_ZAH,
            Diacritic.LARGE_ROUND_DOT_ABOVE,
            Diacritic.LARGE_ROUND_DOT_BELOW,
            Diacritic.SMALL_LOW_WAW,
            Diacritic.SMALL_HIGH_WAW);

    private CanonicalOrder() {}

    public static int combiningClass(Diacritic mark) {
        return CLASSES[index(mark)];
    }

    /** Sorts the first {@code count} marks. A mark of class 0 stays, and no other one passes it. */
    static void sort(Diacritic[] marks, int count) {
        int from = 0;
        for (int i = 0; i <= count; i++) {
            if (i == count || combiningClass(marks[i]) == 0) {
                if (i - from > 1) {
                    sort(marks, from, i);
                }
                from = i + 1;
            }
        }
    }

    private static void sort(Diacritic[] marks, int from, int to) {
        int[] ranks = ranks(marks, from, to);
        if (to - from <= SHORT) {
            insert(marks, from, ranks);
        } else {
            count(marks, from, ranks);
        }
    }

    private static int[] ranks(Diacritic[] marks, int from, int to) {
        int[] ranks = new int[to - from];
        boolean below = true;
        boolean above = true;
        for (int i = from; i < to; i++) {
            int combiningClass = combiningClass(marks[i]);
            boolean modifier = MODIFIERS.contains(marks[i]);
            below &= modifier || combiningClass != BELOW;
            above &= modifier || combiningClass != ABOVE;
            ranks[i - from] = marks[i] == Diacritic.SHADDA
                    ? SHADDA_RANK
                    : modifier && below && combiningClass == BELOW
                            ? MODIFIER_BELOW_RANK
                            : modifier && above && combiningClass == ABOVE
                                    ? MODIFIER_ABOVE_RANK
                                    : FIRST_CLASS_RANK + combiningClass;
        }
        return ranks;
    }

    private static void insert(Diacritic[] marks, int from, int[] ranks) {
        for (int i = 1; i < ranks.length; i++) {
            Diacritic mark = marks[from + i];
            int rank = ranks[i];
            int place = i;
            for (; place > 0 && ranks[place - 1] > rank; place--) {
                marks[from + place] = marks[from + place - 1];
                ranks[place] = ranks[place - 1];
            }
            marks[from + place] = mark;
            ranks[place] = rank;
        }
    }

    private static void count(Diacritic[] marks, int from, int[] ranks) {
        int[] places = new int[RANKS + 1];
        for (int rank : ranks) {
            places[rank + 1]++;
        }
        Arrays.parallelPrefix(places, Integer::sum);
        Diacritic[] typed = Arrays.copyOfRange(marks, from, from + ranks.length);
        for (int i = 0; i < ranks.length; i++) {
            marks[from + places[ranks[i]]++] = typed[i];
        }
    }

    @SuppressWarnings("EnumOrdinal") // the tables above are arrays by the place in the enum
    private static int index(Diacritic mark) {
        return mark.ordinal();
    }
}
