package dev.khabar.diacritics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is looked for, made ready for one level. Immutable; a {@link Run} is for one pass over one text. */
sealed interface Needle permits LetterNeedle, MarkNeedle {

    /** The number of units; 0 for a needle that is never found. */
    int length();

    Run run();

    /** Takes the units of a text one after the other. */
    interface Run {

        /** Whether the needle ends with this unit. */
        boolean endsWith(UnitReader unit);

        /** Forgets what was read: no further match may begin before the next unit. */
        void restart();
    }

    static Needle of(CharSequence text, DiacriticLevel level) {
        if (level == DiacriticLevel.EXACT) {
            return exact(text);
        }
        List<Integer> bases = new ArrayList<>();
        List<Integer> readings = new ArrayList<>();
        boolean marked = false;
        UnitReader reader = new UnitReader(text);
        while (reader.advance()) {
            if (reader.base() != UnitReader.NO_BASE) {
                bases.add(reader.base());
                readings.add(reader.reading());
                marked |= reader.reading() != 0;
            }
        }
        return marked && level == DiacriticLevel.COMPATIBLE
                ? new MarkNeedle(ints(bases), ints(readings))
                : new LetterNeedle(ints(bases));
    }

    /** Marked units are letters of their own, and so are marks without a letter, which no match begins with. */
    private static Needle exact(CharSequence text) {
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
