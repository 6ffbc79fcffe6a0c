package dev.khabar.diacritics.match;

import java.util.Map;

/**
 * Looks for units that are either the same or not: by letter alone, or each marked letter as a letter of its own. Knuth,
 * Morris and Pratt's automaton: at most two comparisons a unit, however nearly the needle matches.
 */
final class LetterNeedle implements Needle {

    /** Symbols of marked units go down from here; those of others are code points. */
    static final int FIRST_MARKED = -3;

    private static final int UNKNOWN = -2;

    private final int[] symbols;
    /** Symbols of marked units by their {@link #name}; empty where marks don't matter. */
    private final Map<String, Integer> marked;

    private final boolean marksMatter;
    /** For each number of units matched, how many are when the next one differs. */
    private final int[] fallbacks;

    private final PossibleStarts starts;

    LetterNeedle(int[] symbols) {
        this(symbols, Map.of(), false);
    }

    LetterNeedle(int[] symbols, Map<String, Integer> marked) {
        this(symbols, marked, true);
    }

    private LetterNeedle(int[] symbols, Map<String, Integer> marked, boolean marksMatter) {
        this.symbols = symbols;
        this.marked = marked;
        this.marksMatter = marksMatter;
        this.fallbacks = fallbacks(symbols);
        this.starts = PossibleStarts.of(symbols);
    }

    private static int[] fallbacks(int[] symbols) {
        int[] fallbacks = new int[symbols.length + 1];
        int border = 0;
        for (int i = 1; i < symbols.length; i++) {
            while (border > 0 && symbols[i] != symbols[border]) {
                border = fallbacks[border];
            }
            border += symbols[i] == symbols[border] ? 1 : 0;
            fallbacks[i + 1] = border;
        }
        return fallbacks;
    }

    /** The unit with its marks in order. */
    static String name(UnitReader unit) {
        StringBuilder name = new StringBuilder();
        if (unit.base() != UnitReader.NO_BASE) {
            name.appendCodePoint(unit.base());
        }
        unit.marks().sort();
        unit.marks().appendTo(name);
        return name.toString();
    }

    private int symbol(UnitReader unit) {
        return marksMatter && unit.marks().size() > 0 ? marked.getOrDefault(name(unit), UNKNOWN) : unit.base();
    }

    @Override
    public int length() {
        return symbols.length;
    }

    @Override
    public PossibleStarts starts() {
        return starts;
    }

    @Override
    public Run run() {
        return new Run() {
            private int matched;

            @Override
            public boolean endsWith(UnitReader unit) {
                int symbol = symbol(unit);
                while (matched == symbols.length || (matched > 0 && symbols[matched] != symbol)) {
                    matched = fallbacks[matched];
                }
                matched += symbols[matched] == symbol ? 1 : 0;
                return matched == symbols.length;
            }

            @Override
            public boolean isIdle() {
                return matched == 0;
            }

            @Override
            public void restart() {
                matched = 0;
            }
        };
    }
}
