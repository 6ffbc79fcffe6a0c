package dev.khabar.normalize.engine;

/**
 * The hot loop of {@link CharacterPass}: writes what the table says, up to the first character where somebody has to look.
 *
 * <p>Whether characters repeat is asked afterwards, of a whole block: two short loops take less time than one long one.
 * A block with repetitions is written again, with care.
 */
final class BlockCopy {

    /** Characters read before asking whether any that are written repeat. */
    private static final int BLOCK = 128;

    /** The same where drops are noted: a bit for each character. */
    private static final int NOTED_BLOCK = Long.SIZE;

    /** If more than one character in so many was dropped of a block, the next one is taken for vocalised text. */
    private static final int FEW = 12;

    private final CharacterTable table;
    private final boolean watchesRepeats;

    /**
     * @param watchesRepeats whether a rule asks for characters that repeat the one before them
     */
    BlockCopy(CharacterTable table, boolean watchesRepeats) {
        this.table = table;
        this.watchesRepeats = watchesRepeats;
    }

    /**
     * Writes what becomes of {@code in}, from {@code from} on.
     *
     * @param in not over the array of {@code out}, for it may be read twice
     * @param atStart what stands before the first character written
     * @return where it stopped: at {@code end}, before a character that somebody has to look at, or before one that
     *     repeats the last one written
     */
    int run(String in, int from, int end, Output out, char atStart) {
        int at = from;
        int block = out.notesDrops() ? NOTED_BLOCK : BLOCK;
        boolean dense = false;
        while (at < end) {
            int start = out.length;
            int stop = Math.min(at + block, end);
            int done = quickly(in, at, stop, end, out, atStart, dense);
            if (watchesRepeats && hasRepeats(out.chars, start, out.length, atStart)) {
                out.length = start;
                out.dropped = 0;
                done = carefully(in, at, stop, end, out, atStart);
            } else {
                out.recordDropped(at);
            }
            if (done < stop) {
                return done;
            }
            dense = stop - at - (out.length - start) > (stop - at) / FEW;
            at = done;
        }
        return at;
    }

    private int quickly(String in, int from, int stop, int end, Output out, char atStart, boolean dense) {
        boolean waiting = table.marksWait && CharacterTable.asBefore(last(out, atStart)) != 0;
        int at = from;
        while (at < stop) {
            if (waiting) {
                at = waiting(in, at, stop, out, CharacterTable.asBefore(last(out, atStart)));
            } else {
                at = dense ? marked(in, from, at, stop, out) : unmarked(in, from, at, stop, out);
            }
            if (at == stop) {
                break;
            }
            int entry = table.entry(in.charAt(at));
            if (CharacterTable.needsRule(entry, last(out, atStart), entryAt(in, at + 1, end))) {
                break;
            }
            out.chars[out.length++] = (char) entry;
            at++;
            waiting = table.marksWait;
        }
        return at;
    }

    private int unmarked(String in, int block, int from, int stop, Output out) {
        return out.notesDrops() ? plainNoting(in, block, from, stop, out) : plain(in, from, stop, out);
    }

    /** The same where marks stand on many letters, so that no branch on them could be foretold: there is none. */
    private int marked(String in, int block, int from, int stop, Output out) {
        return out.notesDrops() ? denseNoting(in, block, from, stop, out) : dense(in, from, stop, out);
    }

    /** The same for a table whose marks wait for others, where the text has some: nobody has to look at a single mark. */
    private int waiting(String in, int from, int stop, Output out, int atStart) {
        int[] low = table.low;
        char[] chars = out.chars;
        int length = out.length - from;
        int before = atStart;
        int at = from;
        for (; at < stop; at++) {
            char c = in.charAt(at);
            if (c >= low.length || !CharacterTable.settles(low[c], before)) {
                break;
            }
            before = low[c];
            chars[length + at] = (char) before;
        }
        out.length = length + at;
        return at;
    }

    private int dense(String in, int from, int stop, Output out) {
        int[] low = table.low;
        char[] chars = out.chars;
        int length = out.length;
        int at = from;
        for (; at < stop; at++) {
            char c = in.charAt(at);
            int entry = c < low.length ? low[c] : table.entry(c);
            if (entry > CharacterTable.PLAIN) {
                break;
            }
            chars[length] = (char) entry;
            length += 1 - (entry >>> 16);
        }
        out.length = length;
        return at;
    }

    private int denseNoting(String in, int block, int from, int stop, Output out) {
        int[] low = table.low;
        char[] chars = out.chars;
        int length = out.length;
        long dropped = out.dropped;
        int at = from;
        for (; at < stop; at++) {
            char c = in.charAt(at);
            int entry = c < low.length ? low[c] : table.entry(c);
            if (entry > CharacterTable.PLAIN) {
                break;
            }
            chars[length] = (char) entry;
            dropped |= (long) (entry >>> 16) << (at - block);
            length += 1 - (entry >>> 16);
        }
        out.length = length;
        out.dropped = dropped;
        return at;
    }

    /** The innermost loop: one comparison for a character that is written, a second one for a character that is dropped. */
    private int plain(String in, int from, int stop, Output out) {
        int[] low = table.low;
        char[] chars = out.chars;
        int length = out.length;
        int at = from;
        for (; at < stop; at++) {
            char c = in.charAt(at);
            int entry = c < low.length ? low[c] : table.entry(c);
            if (entry > Character.MAX_VALUE) {
                if (entry == CharacterTable.DROPPED) {
                    continue;
                }
                break;
            }
            chars[length++] = (char) entry;
        }
        out.length = length;
        return at;
    }

    /** The same, noting what is dropped. */
    private int plainNoting(String in, int block, int from, int stop, Output out) {
        int[] low = table.low;
        char[] chars = out.chars;
        int length = out.length;
        int at = from;
        for (; at < stop; at++) {
            char c = in.charAt(at);
            int entry = c < low.length ? low[c] : table.entry(c);
            if (entry > Character.MAX_VALUE) {
                if (entry == CharacterTable.DROPPED) {
                    out.dropped |= 1L << (at - block);
                    continue;
                }
                break;
            }
            chars[length++] = (char) entry;
        }
        out.length = length;
        return at;
    }

    /** Whether two spaces or three of a character stand side by side, or a pair at the end, which may go on. */
    private static boolean hasRepeats(char[] chars, int from, int end, char atStart) {
        if (from == 0 && end > 0 && chars[0] == atStart) {
            return true;
        }
        for (int i = Math.max(from, 1); i < end; i++) {
            char c = chars[i];
            if (c == chars[i - 1] && (c == ' ' || i + 1 == end || c == chars[i + 1])) {
                return true;
            }
        }
        return false;
    }

    /**
     * Does what {@link #run} does, up to {@code stop}, one character after the other; {@code in} may lie over the array of
     * {@code out}.
     */
    int carefully(CharSequence in, int from, int stop, int end, Output out, char atStart) {
        char[] chars = out.chars;
        int length = out.length;
        char last = last(out, atStart);
        int at = from;
        for (; at < stop; at++) {
            int entry = table.entry(in.charAt(at));
            if (entry == CharacterTable.DROPPED) {
                out.drop(at, 1, null);
                continue;
            }
            char value = (char) entry;
            if (entry > Character.MAX_VALUE && CharacterTable.needsRule(entry, last, entryAt(in, at + 1, end))) {
                break;
            }
            if (watchesRepeats && value == last && !CharacterTable.isPlainPair(value, entryAt(in, at + 1, end))) {
                break;
            }
            chars[length++] = value;
            last = value;
        }
        out.length = length;
        return at;
    }

    /** Whether nobody has to look at the first characters of an array, and each becomes one: so it is with most words. */
    boolean isOneForOne(char[] text, int length, char atStart) {
        int last = atStart;
        for (int i = 0; i < length; i++) {
            int entry = table.entry(text[i]);
            if (entry > Character.MAX_VALUE
                    || (watchesRepeats && entry == last && !isPlainPair(text, i, length, (char) entry))) {
                return false;
            }
            last = entry;
        }
        return last != ' '; // at the end it may have to go
    }

    private boolean isPlainPair(char[] text, int index, int length, char value) {
        return CharacterTable.isPlainPair(
                value, index + 1 < length ? table.entry(text[index + 1]) : CharacterTable.STOP);
    }

    /** Writes over the first characters of an array, each of which becomes one. */
    void replace(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            text[i] = (char) table.entry(text[i]);
        }
    }

    private static char last(Output out, char atStart) {
        return out.length == 0 ? atStart : out.last();
    }

    private int entryAt(CharSequence in, int index, int end) {
        return index < end ? table.entry(in.charAt(index)) : CharacterTable.STOP;
    }
}
