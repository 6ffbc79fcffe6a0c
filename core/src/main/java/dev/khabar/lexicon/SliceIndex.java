package dev.khabar.lexicon;

import java.util.Arrays;

/**
 * Numbers words 0, 1, 2, … in the order in which they first come, read from slices of a buffer: an open-addressed hash
 * table over one pool of characters, and before it a bit for each hash that is there, which tells most words that are not
 * by one look into little memory. Finding a word makes no object.
 *
 * <p>Costs about 30 bytes and the characters for each word.
 */
public final class SliceIndex {

    /** The number of a word that is not there. */
    public static final int ABSENT = -1;

    static final int EMPTY_HASH = 0x811C9DC5;

    private static final int FREE = 0;
    /** How many bits there are for a slot: a power of two, as a power. */
    private static final int SEEN_BITS_OF_SLOT = 2;

    private static final int MOST_SEEN_BITS = 30;

    private char[] pool;
    /** Where word {@code i} starts in the pool; it ends where the next one starts. */
    private int[] starts;

    private int[] hashes;
    /**
     * The hash of a word in the high half and its number plus one in the low half, {@link #FREE} where none is. A power of
     * two, at most half full.
     */
    private long[] slots;
    /** A bit for each hash, by its high bits, where the slots go by the low ones. */
    private long[] seen;

    private int seenShift;

    private int size;

    /** An empty index with room for {@code expected} words. */
    public SliceIndex(int expected) {
        int room = Math.max(8, expected);
        pool = new char[room * 6];
        starts = new int[room + 1];
        hashes = new int[room];
        slots = new long[Integer.highestOneBit(room * 4 - 1)];
        seen = unseen();
    }

    /** How many words are numbered. */
    public int size() {
        return size;
    }

    /** The number of the word in {@code buffer[from, to)}, or {@link #ABSENT}. */
    public int find(char[] buffer, int from, int to) {
        int hash = hash(buffer, from, to);
        return isSeen(hash) ? numberAt(slot(buffer, from, to, hash)) : ABSENT;
    }

    /** The number of the end of a word that begins at {@code from}, with {@code before} written before it, or {@link #ABSENT}. */
    public int find(WordEnds word, String before, int from) {
        int hash = mixed(word.hash(before, from));
        if (!isSeen(hash)) {
            return ABSENT;
        }
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != FREE) {
            int number = numberAt(slot);
            if (hashAt(slot) == hash && word.isAt(pool, starts[number], starts[number + 1], before, from)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        return ABSENT;
    }

    /**
     * The numbers of all words of another index, {@link #ABSENT} for those that are not here. Quicker than one after
     * another: the first slots of all are read at once, so that no word waits for the memory of the one before it.
     */
    public int[] findAll(SliceIndex words) {
        int mask = slots.length - 1;
        long[] first = new long[words.size];
        for (int i = 0; i < first.length; i++) {
            first[i] = slots[words.hashes[i] & mask];
        }
        int[] numbers = new int[first.length];
        for (int i = 0; i < first.length; i++) {
            numbers[i] = first[i] == FREE
                    ? ABSENT
                    : numberAt(slot(words.pool, words.starts[i], words.starts[i + 1], words.hashes[i]));
        }
        return numbers;
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
            return numberAt(slot);
        }
        int number = append(buffer, from, to, hash);
        slots[slot] = filled(hash, number);
        see(hash);
        if (size * 2 > slots.length) {
            rehash();
        }
        return number;
    }

    /** The word of a number. */
    public String word(int number) {
        return new String(pool, starts[number], starts[number + 1] - starts[number]);
    }

    /** Gives a word to one who asks for its forms. */
    public void copyTo(WordEnds target, int number) {
        target.set(pool, starts[number], starts[number + 1]);
    }

    private static long filled(int hash, int number) {
        return ((long) hash << Integer.SIZE) | (number + 1);
    }

    private int hashAt(int slot) {
        return (int) (slots[slot] >>> Integer.SIZE);
    }

    /** The number in a slot; {@link #ABSENT} in a free one. */
    private int numberAt(int slot) {
        return (int) slots[slot] - 1;
    }

    private int slot(char[] buffer, int from, int to, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != FREE) {
            int number = numberAt(slot);
            if (hashAt(slot) == hash && Arrays.equals(pool, starts[number], starts[number + 1], buffer, from, to)) {
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
        slots = new long[slots.length * 2];
        seen = unseen();
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & mask;
            while (slots[slot] != FREE) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = filled(hashes[number], number);
            see(hashes[number]);
        }
    }

    private long[] unseen() {
        int bits = Math.min(MOST_SEEN_BITS, Integer.numberOfTrailingZeros(slots.length) + SEEN_BITS_OF_SLOT);
        seenShift = Integer.SIZE - bits;
        return new long[Math.max(1, (1 << bits) / Long.SIZE)];
    }

    private void see(int hash) {
        int bit = hash >>> seenShift;
        seen[bit >>> 6] |= 1L << bit;
    }

    private boolean isSeen(int hash) {
        int bit = hash >>> seenShift;
        return (seen[bit >>> 6] & (1L << bit)) != 0;
    }

    private static int hash(char[] buffer, int from, int to) {
        int hash = EMPTY_HASH;
        for (int i = to - 1; i >= from; i--) {
            hash = hash(buffer[i], hash);
        }
        return mixed(hash);
    }

    /** FNV-1a over code units, from the last to the first, so that those of all ends of a word come together. */
    static int hash(char letter, int hashOfEnd) {
        return (hashOfEnd ^ letter) * 0x01000193;
    }

    /** The high bits of a hash mixed down, because the table uses the low ones. */
    private static int mixed(int hash) {
        return hash ^ (hash >>> 15);
    }
}
