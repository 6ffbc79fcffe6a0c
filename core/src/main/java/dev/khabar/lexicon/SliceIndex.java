package dev.khabar.lexicon;

import java.util.Arrays;

/**
 * Numbers words 0, 1, 2, … in the order in which they first come, read from slices of a buffer: an open-addressed hash
 * table over the {@link WordKey}s of words and one pool of characters, and before it a bit for each hash that is there,
 * which tells most words that are not by one look into little memory. Finding a word makes no object.
 *
 * <p>Costs about 30 bytes and the characters for each word.
 */
public final class SliceIndex {

    /** The number of a word that is not there. */
    public static final int ABSENT = -1;

    private static final int FREE = 0;
    /** How many bits there are for a slot: a power of two, as a power. */
    private static final int SEEN_BITS_OF_SLOT = 2;

    private static final int MOST_SEEN_BITS = 30;
    /** Which bits of a hash choose the bit that is seen: others than those that choose the slot. */
    private static final int SEEN_SHIFT = 16;

    private char[] pool;
    /** Where word {@code i} starts in the pool; it ends where the next one starts. */
    private int[] starts;

    private long[] keys;
    /** The number of a word plus one, {@link #FREE} where none is. A power of two, at most half full. */
    private int[] slots;

    private int slotShift;
    /** A bit for each hash. */
    private long[] seen;

    private int size;

    /** An empty index with room for {@code expected} words. */
    public SliceIndex(int expected) {
        int room = Math.max(8, expected);
        pool = new char[room * 6];
        starts = new int[room + 1];
        keys = new long[room];
        makeSlots(Integer.highestOneBit(room * 4 - 1));
    }

    private void makeSlots(int count) {
        slots = new int[count];
        slotShift = Long.SIZE - Integer.numberOfTrailingZeros(count);
        int bits = Math.min(MOST_SEEN_BITS, Integer.numberOfTrailingZeros(count) + SEEN_BITS_OF_SLOT);
        seen = new long[Math.max(1, (1 << bits) / Long.SIZE)];
    }

    /** How many words are numbered. */
    public int size() {
        return size;
    }

    /** The number of the word in {@code buffer[from, to)}, or {@link #ABSENT}. */
    public int find(char[] buffer, int from, int to) {
        long key = WordKey.of(buffer, from, to);
        return isSeen(key) ? numberAt(slot(buffer, from, to, key)) : ABSENT;
    }

    /** The number of the end of a word that begins at {@code from}, with {@code before} written before it, or {@link #ABSENT}. */
    public int find(WordEnds word, String before, int from) {
        long key = word.key(before, from);
        if (!isSeen(key)) {
            return ABSENT;
        }
        int mask = slots.length - 1;
        int slot = firstSlot(key);
        while (slots[slot] != FREE) {
            int number = numberAt(slot);
            if (keys[number] == key
                    && (WordKey.isExact(key) || word.isAt(pool, starts[number], starts[number + 1], before, from))) {
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
        int[] numbers = new int[words.size];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = numberAt(firstSlot(words.keys[i]));
        }
        for (int i = 0; i < numbers.length; i++) {
            long key = words.keys[i];
            if (numbers[i] != ABSENT && !(keys[numbers[i]] == key && WordKey.isExact(key))) {
                numbers[i] = numberAt(slot(words.pool, words.starts[i], words.starts[i + 1], key));
            }
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
        long key = WordKey.of(buffer, from, to);
        int slot = slot(buffer, from, to, key);
        if (slots[slot] != FREE) {
            return numberAt(slot);
        }
        int number = append(buffer, from, to, key);
        fill(slot, number);
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

    /** The number in a slot; {@link #ABSENT} in a free one. */
    private int numberAt(int slot) {
        return slots[slot] - 1;
    }

    private int firstSlot(long key) {
        return (int) (WordKey.hash(key) >>> slotShift);
    }

    /** The slot that a word stands in, or would. */
    private int slot(char[] buffer, int from, int to, long key) {
        int mask = slots.length - 1;
        int slot = firstSlot(key);
        while (slots[slot] != FREE) {
            int number = numberAt(slot);
            if (keys[number] == key
                    && (WordKey.isExact(key)
                            || Arrays.equals(pool, starts[number], starts[number + 1], buffer, from, to))) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int append(char[] buffer, int from, int to, long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            starts = Arrays.copyOf(starts, size * 2 + 1);
        }
        int end = starts[size] + to - from;
        if (end > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(end, pool.length * 2));
        }
        System.arraycopy(buffer, from, pool, starts[size], to - from);
        keys[size] = key;
        starts[size + 1] = end;
        return size++;
    }

    private void rehash() {
        makeSlots(slots.length * 2);
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = firstSlot(keys[number]);
            while (slots[slot] != FREE) {
                slot = (slot + 1) & mask;
            }
            fill(slot, number);
        }
    }

    private void fill(int slot, int number) {
        slots[slot] = number + 1;
        int bit = seenBit(keys[number]);
        seen[bit >>> 6] |= 1L << bit;
    }

    private boolean isSeen(long key) {
        int bit = seenBit(key);
        return (seen[bit >>> 6] & (1L << bit)) != 0;
    }

    private int seenBit(long key) {
        return (int) (WordKey.hash(key) >>> SEEN_SHIFT) & (seen.length * Long.SIZE - 1);
    }
}
