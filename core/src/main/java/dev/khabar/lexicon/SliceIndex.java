package dev.khabar.lexicon;

import java.util.Arrays;

/**
 * Numbers words 0, 1, 2, … in the order in which they first come, read from slices of a buffer: an open-addressed hash
 * table over one pool of characters. Finding a word makes no object.
 *
 * <p>Costs about 20 bytes and the characters for each word.
 */
public final class SliceIndex {

    /** The number of a word that is not there. */
    public static final int ABSENT = -1;

    private static final int FREE = 0;

    private char[] pool;
    /** Where word {@code i} starts in the pool; it ends where the next one starts. */
    private int[] starts;

    private int[] hashes;
    /** Number of the word plus one, {@link #FREE} where none is. A power of two, at most half full. */
    private int[] slots;

    private int size;

    /** An empty index with room for {@code expected} words. */
    public SliceIndex(int expected) {
        int room = Math.max(8, expected);
        pool = new char[room * 6];
        starts = new int[room + 1];
        hashes = new int[room];
        slots = new int[Integer.highestOneBit(room * 4 - 1)];
    }

    /** How many words are numbered. */
    public int size() {
        return size;
    }

    /** The number of the word in {@code buffer[from, to)}, or {@link #ABSENT}. */
    public int find(char[] buffer, int from, int to) {
        return slots[slot(buffer, from, to, hash(buffer, from, to))] - 1;
    }

    /** The number of a word, or {@link #ABSENT}. */
    public int find(CharSequence word) {
        char[] letters = word.toString().toCharArray();
        return find(letters, 0, letters.length);
    }

    /** The number of the word in {@code buffer[from, to)}; the next free number where it is new. */
    public int number(char[] buffer, int from, int to) {
        int hash = hash(buffer, from, to);
        int slot = slot(buffer, from, to, hash);
        if (slots[slot] != FREE) {
            return slots[slot] - 1;
        }
        int number = append(buffer, from, to, hash);
        slots[slot] = size;
        if (size * 2 > slots.length) {
            rehash();
        }
        return number;
    }

    /** The word of a number. */
    public String word(int number) {
        return new String(pool, starts[number], starts[number + 1] - starts[number]);
    }

    private int slot(char[] buffer, int from, int to, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != FREE) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && Arrays.equals(pool, starts[number], starts[number + 1], buffer, from, to)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int append(char[] buffer, int from, int to, int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            starts = Arrays.copyOf(starts, size * 2 + 1);
        }
        int end = starts[size] + to - from;
        if (end > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(end, pool.length * 2));
        }
        System.arraycopy(buffer, from, pool, starts[size], to - from);
        hashes[size] = hash;
        starts[size + 1] = end;
        return size++;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & mask;
            while (slots[slot] != FREE) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = number + 1;
        }
    }

    /** FNV-1a over code units, its high bits mixed down, because the table uses the low ones. */
    private static int hash(char[] buffer, int from, int to) {
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ buffer[i]) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }
}
