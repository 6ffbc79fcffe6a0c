package dev.khabar.diacritics.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is looked for, made ready for one level. Immutable; a {@link Run} is for one pass over one text. */
public sealed interface Needle permits LetterNeedle, MarkNeedle {

    /** The number of units; 0 for a needle that is never found. */
    int length();

    /** Where in a text it may begin. */
    PossibleStarts starts();

    Run run();

    /** Takes the units of a text one after the other. */
    interface Run {

        /** Whether the needle ends with this unit. */
        boolean endsWith(UnitReader unit);

        /** Whether nothing of the needle stands right before the next unit, so that it can begin there at the earliest. */
        boolean isIdle();

        /** Forgets what was read: no further match may begin before the next unit. */
        void restart();
    }

    /** Finds the same letters, whatever their marks. */
    static Needle ofLetters(CharSequence text) {
        return new LetterNeedle(Units.of(text).bases());
    }

    /** Finds the same letters with marks that agree; a mark that is missing agrees with any. */
    static Needle ofCompatibleMarks(CharSequence text) {
        Units units = Units.of(text);
        return units.isMarked() ? new MarkNeedle(units.bases(), units.readings()) : new LetterNeedle(units.bases());
    }

    /** Marked units are letters of their own, and so are marks without a letter, which no match begins with. */
    static Needle ofExactMarks(CharSequence text) {
        Map<String, Integer> marked = new HashMap<>();
        List<Integer> symbols = new ArrayList<>();
        UnitReader reader = new UnitReader(text);
        while (reader.advance()) {
            symbols.add(
                    reader.marks().size() == 0
                            ? reader.base()
                            : marked.computeIfAbsent(
                                    LetterNeedle.name(reader), name -> LetterNeedle.FIRST_MARKED - marked.size()));
        }
        return new LetterNeedle(ints(symbols), Map.copyOf(marked));
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
