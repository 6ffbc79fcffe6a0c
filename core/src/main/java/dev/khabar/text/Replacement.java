package dev.khabar.text;

/**
 * A place where the length of a text changed, as bytes in an array.
 *
 * <p>Most are deletions of a mark or two soon after another: they take one byte that is not negative, {@code copied * 4 +
 * removed - 1}. The others are -1 and three variable-length numbers of seven bits a byte, the lowest first, each byte but
 * a number's last one negative.
 *
 * @param copied code units that run side by side since the replacement before
 * @param removed code units of the original
 * @param inserted code units of the text in their stead
 * @param end index after its bytes
 */
record Replacement(int copied, int removed, int inserted, int end) {

    /** The most bytes that one takes. */
    static final int MOST_BYTES = 16;

    private static final byte LONG = -1;
    private static final int REMOVED_BITS = 2;
    private static final int MOST_REMOVED = 1 << REMOVED_BITS;
    private static final int MOST_COPIED = Byte.MAX_VALUE >> REMOVED_BITS;

    static Replacement read(byte[] runs, int at) {
        if (runs[at] != LONG) {
            return new Replacement(runs[at] >> REMOVED_BITS, (runs[at] & (MOST_REMOVED - 1)) + 1, 0, at + 1);
        }
        int afterCopied = afterNumber(runs, at + 1);
        int afterRemoved = afterNumber(runs, afterCopied);
        return new Replacement(
                number(runs, at + 1),
                number(runs, afterCopied),
                number(runs, afterRemoved),
                afterNumber(runs, afterRemoved));
    }

    /** Writes one and returns the index after it. There must be room for {@link #MOST_BYTES}. */
    static int write(byte[] runs, int at, int copied, int removed, int inserted) {
        if (inserted == 0 && copied <= MOST_COPIED && removed <= MOST_REMOVED) {
            runs[at] = (byte) (copied << REMOVED_BITS | removed - 1);
            return at + 1;
        }
        runs[at] = LONG;
        return writeNumber(runs, writeNumber(runs, writeNumber(runs, at + 1, copied), removed), inserted);
    }

    private static int writeNumber(byte[] runs, int at, int number) {
        int next = at;
        int rest = number;
        while (rest >= 0x80) {
            runs[next++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        runs[next++] = (byte) rest;
        return next;
    }

    private static int number(byte[] runs, int at) {
        int value = 0;
        int shift = 0;
        for (int i = at; ; i++, shift += 7) {
            value |= (runs[i] & 0x7F) << shift;
            if (runs[i] >= 0) {
                return value;
            }
        }
    }

    private static int afterNumber(byte[] runs, int at) {
        int next = at;
        while (runs[next] < 0) {
            next++;
        }
        return next + 1;
    }
}
