package dev.khabar.text;

/**
 * What happens from a place on where the length of a text changes, as one number: either up to {@value #WINDOW} code units
 * of the original of which some are deleted, or a replacement of all by all.
 *
 * <p>Deletions are a bit for each code unit, the lowest for the first one, which is always deleted: the number is odd. A
 * replacement is even: twice the code units inserted, below the code units removed.
 */
final class Shift {

    /** So many code units have a bit each. */
    static final int WINDOW = Long.SIZE;

    private static final int REMOVED = 33;

    private Shift() {}

    static long replacement(int removed, int inserted) {
        return (long) removed << REMOVED | (long) inserted << 1;
    }

    /** The first {@code count} code units, 1 to {@link #WINDOW}. */
    static long deletions(int count) {
        return -1L >>> (WINDOW - count);
    }

    static boolean hasBits(long shift) {
        return (shift & 1) != 0;
    }

    /** Code units of the original, up to the last one deleted. */
    static int removed(long shift) {
        return hasBits(shift) ? WINDOW - Long.numberOfLeadingZeros(shift) : (int) (shift >>> REMOVED);
    }

    /** Code units of the text in their stead. */
    static int inserted(long shift) {
        return hasBits(shift) ? removed(shift) - Long.bitCount(shift) : (int) shift >>> 1;
    }

    /** Of how many code units at the end of the original's none is left. */
    static int deletedAtEnd(long shift) {
        if (hasBits(shift)) {
            return Long.numberOfLeadingZeros(~(shift << Long.numberOfLeadingZeros(shift)));
        }
        return inserted(shift) == 0 ? removed(shift) : 0;
    }

    /** Deletions without those behind the first {@code count} code units. */
    static long first(int count, long shift) {
        return count == 0 ? 0 : shift & deletions(count);
    }

    /** What became of the code unit {@code index} of the original's, counted in those of the text. */
    static Span inText(long shift, int index) {
        if (!hasBits(shift)) {
            return new Span(0, inserted(shift));
        }
        int start = index - Long.bitCount(first(index, shift));
        return new Span(start, (shift >>> index & 1) != 0 ? start : start + 1);
    }

    /** What became the code unit {@code index} of the text's, counted in those of the original. */
    static Span inOriginal(long shift, int index) {
        if (!hasBits(shift)) {
            return new Span(0, removed(shift));
        }
        long kept = ~shift;
        for (int i = 0; i < index; i++) {
            kept &= kept - 1;
        }
        int start = Long.numberOfTrailingZeros(kept);
        return new Span(start, start + 1);
    }
}
