package dev.khabar.word;

import java.util.Arrays;

/**
 * Numbers under hashes: an open-addressed table, with a bit for each hash that is there before it, which tells almost all
 * that are not by one look into little memory. Several numbers may stand under one hash.
 */
final class HashSlots {

    /** There is no slot, or no further one. */
    static final int NONE = -1;

    /** Spreads a hash over the high bits: 2^32 divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;
    /** A power of two, some twenty for each word of the packaged counts. */
    private static final int SEEN_BITS = 1 << 19;

    private static final int SEEN_SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(SEEN_BITS);
    private static final int ROOM = 1 << 16;

    /** A hash and, in the low half, its number plus one; 0 where none is. A power of two, at most half full. */
    private long[] slots = new long[ROOM];

    private int shift = Integer.SIZE - Integer.numberOfTrailingZeros(ROOM);
    private int size;
    private final long[] seen = new long[SEEN_BITS / Long.SIZE];

    /** The first slot with a hash. */
    int first(int hash) {
        int bit = (hash * SPREAD) >>> SEEN_SHIFT;
        return (seen[bit >>> 6] & (1L << bit)) == 0 ? NONE : from((hash * SPREAD) >>> shift, hash);
    }

    /** The next slot with the same hash. */
    int next(int slot, int hash) {
        return from((slot + 1) & (slots.length - 1), hash);
    }

    private int from(int start, int hash) {
        int mask = slots.length - 1;
        int slot = start;
        for (long entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if ((int) (entry >>> Integer.SIZE) == hash) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    /** The number in a slot. */
    int number(int slot) {
        return (int) slots[slot] - 1;
    }

    /** Puts another number into a slot. */
    void replace(int slot, int number) {
        slots[slot] += number - number(slot);
    }

    /** Adds a number, 0 or more. */
    void put(int hash, int number) {
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        size++;
        int bit = (hash * SPREAD) >>> SEEN_SHIFT;
        seen[bit >>> 6] |= 1L << bit;
        insert(((long) hash << Integer.SIZE) | (number + 1));
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        shift--;
        Arrays.stream(old).filter(entry -> entry != 0).forEach(this::insert);
    }

    private void insert(long entry) {
        int mask = slots.length - 1;
        int slot = ((int) (entry >>> Integer.SIZE) * SPREAD) >>> shift;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = entry;
    }
}
