package dev.khabar.lexicon;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was decided on the words met last, in letters: each word has four places that it may stand in, and takes
 * that of the one that was asked for least lately. Finding a word makes no object.
 *
 * <p>Bounded: {@link #PLACES} words of at most {@link #LONGEST} letters. Half a megabyte when made, and some 50 bytes for
 * each word of usual length, at most 4 MB. Safe to share between threads without locks: what is kept for a word never
 * changes, and a word that two threads decide on at once is kept by either.
 */
public final class RecentWords {

    /** A longer one is no word of Arabic, and not remembered. */
    public static final int LONGEST = 32;
    /** A power of two. */
    static final int PLACES = 1 << 16;
    /** For one word, one beside the other. */
    private static final int WAYS = 4;

    private static final int BASE = 31;
    /** Spreads a hash over the high bits: 2^32 divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(PLACES / WAYS);

    /** Each the number of letters, the letters, and what was decided. */
    private final AtomicReferenceArray<char @Nullable []> entries = new AtomicReferenceArray<>(PLACES);
    /** The hash of the word at each place; a hint, since another thread may just be putting a word there. */
    private final int[] hashes = new int[PLACES];

    /** Remembers nothing yet. */
    public RecentWords() {}

    /** What {@link #remember} was given for a word, from {@link #start} on; null where it is not known, or no more. */
    public char @Nullable [] find(char[] letters, int length) {
        int hash = hash(letters, length);
        int first = place(hash);
        for (int place = first; place < first + WAYS; place++) {
            if (hashes[place] == hash) {
                char[] entry = entries.getAcquire(place);
                if (entry != null && isFor(entry, letters, length)) {
                    if (place > first) {
                        toFront(first, place, hash, entry);
                    }
                    return entry;
                }
            }
        }
        return null;
    }

    /** Puts an entry at the first of its places; those before {@code last} move on by one, and what was there goes. */
    private void toFront(int first, int last, int hash, char[] entry) {
        for (int place = last; place > first; place--) {
            put(place, hashes[place - 1], entries.getAcquire(place - 1));
        }
        put(first, hash, entry);
    }

    private void put(int place, int hash, char @Nullable [] entry) {
        hashes[place] = hash;
        entries.setRelease(place, entry);
    }

    /** Where in an entry begins what was decided. */
    public static int start(char[] entry) {
        return entry[0] + 1;
    }

    /**
     * Keeps what was decided on the word {@code letters[0, length)}, if it is not too long.
     *
     * @return the entry, kept or not
     */
    public char[] remember(char[] letters, int length, CharSequence decided) {
        char[] entry = new char[1 + length + decided.length()];
        entry[0] = (char) length;
        System.arraycopy(letters, 0, entry, 1, length);
        for (int i = 0; i < decided.length(); i++) {
            entry[1 + length + i] = decided.charAt(i);
        }
        if (length <= LONGEST) {
            int hash = hash(letters, length);
            int first = place(hash);
            toFront(first, first + WAYS - 1, hash, entry);
        }
        return entry;
    }

    private static boolean isFor(char[] entry, char[] letters, int length) {
        return entry[0] == length && Arrays.equals(entry, 1, length + 1, letters, 0, length);
    }

    private static int hash(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * BASE + letters[i];
        }
        return hash * SPREAD;
    }

    private static int place(int hash) {
        return WAYS * (hash >>> SHIFT);
    }
}
