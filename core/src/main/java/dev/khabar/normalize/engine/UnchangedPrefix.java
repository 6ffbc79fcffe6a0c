package dev.khabar.normalize.engine;

/** Finds how far a text stays as it is, reading it in place. */
final class UnchangedPrefix {

    /** Characters looked at before asking whether any of them repeat. */
    private static final int BLOCK = 64;

    private final CharacterTable table;
    private final boolean watchesRepeats;

    /**
     * @param watchesRepeats whether a rule asks for characters that repeat the one before them
     */
    UnchangedPrefix(CharacterTable table, boolean watchesRepeats) {
        this.table = table;
        this.watchesRepeats = watchesRepeats;
    }

    /**
     * The first index where something has to be done or looked at.
     *
     * @param from where to begin
     * @param atStart what stands before the first character of the text
     */
    int end(String text, int from, char atStart) {
        int at = from;
        while (at < text.length()) {
            char before = at == 0 ? atStart : text.charAt(at - 1);
            int blockEnd = Math.min(at + BLOCK, text.length());
            int stop = firstChange(text, at, blockEnd, before);
            stop = watchesRepeats ? firstRepeat(text, at, stop, before) : stop;
            if (stop < blockEnd) {
                return stop;
            }
            at = blockEnd;
        }
        return at;
    }

    private int firstChange(String text, int from, int end, char before) {
        int at = firstNotPlain(text, from, end);
        while (at < end) {
            char c = text.charAt(at);
            int entry = table.entry(c);
            char last = at == from ? before : text.charAt(at - 1);
            if ((char) entry != c || CharacterTable.needsRule(entry, last, entryAt(text, at + 1))) {
                return at;
            }
            at = table.marksWait
                    ? firstNotSettled(text, at + 1, end, CharacterTable.asBefore(c))
                    : firstNotPlain(text, at + 1, end);
        }
        return end;
    }

    /** The same for a table whose marks wait for others, where the text has some. */
    private int firstNotSettled(String text, int from, int end, int atStart) {
        int[] low = table.low;
        int before = atStart;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c >= low.length || (char) low[c] != c || !CharacterTable.settles(low[c], before)) {
                return at;
            }
            before = low[c];
        }
        return end;
    }

    /** The innermost loop: one comparison for a character. */
    private int firstNotPlain(String text, int from, int end) {
        int[] low = table.low;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            int entry = c < low.length ? low[c] : table.entry(c);
            if (entry != c) {
                return at;
            }
        }
        return end;
    }

    private int firstRepeat(String text, int from, int end, char before) {
        char last = before;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == last && !CharacterTable.isPlainPair(c, entryAt(text, at + 1))) {
                return at;
            }
            last = c;
        }
        return end;
    }

    private int entryAt(String text, int index) {
        return index < text.length() ? table.entry(text.charAt(index)) : CharacterTable.STOP;
    }
}
