package dev.khabar.lexicon;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was decided on the words met last, in letters: a word has two places, and moves out the one that was
 * asked for less lately. Finding a word makes no object.
 *
 * <p>Bounded: {@link #PLACES} words of at most {@link #LONGEST} letters, some 50 bytes each, 3 MB where all places are
 * taken by words of usual length. Safe to share between threads without locks: what is kept for a word never changes, and
 * a word that two threads decide on at once is kept by either.
 */
public final class RecentWords {

    /** A longer one is no word of Arabic, and not remembered. */
    public static final int LONGEST = 32;
    /** A power of two. */
    static final int PLACES = 1 << 16;

    private static final int BASE = 31;
    /** Spreads a hash over the high bits: 2^32 divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int SHIFT = Integer.SIZE + 1 - Integer.numberOfTrailingZeros(PLACES);

    /** Each the number of letters, the letters, and what was decided. */
    private final AtomicReferenceArray<char @Nullable []> entries = new AtomicReferenceArray<>(PLACES);

    /** Remembers nothing yet. */
    public RecentWords() {}

    /** What {@link #remember} was given for a word, from {@link #start} on; null where it is not known, or no more. */
    public char @Nullable [] find(char[] letters, int length) {
        int place = place(letters, length);
        char[] first = entries.getAcquire(place);
        if (first != null && isFor(first, letters, length)) {
            return first;
        }
        char[] second = entries.getAcquire(place + 1);
        if (second != null && isFor(second, letters, length)) {
            entries.setRelease(place + 1, first);
            entries.setRelease(place, second);
            return second;
        }
        return null;
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
            int place = place(letters, length);
            entries.setRelease(place + 1, entries.getAcquire(place));
            entries.setRelease(place, entry);
        }
        return entry;
    }

    private static boolean isFor(char[] entry, char[] letters, int length) {
        return entry[0] == length && Arrays.equals(entry, 1, length + 1, letters, 0, length);
    }

    private static int place(char[] letters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * BASE + letters[i];
        }
        return 2 * ((hash * SPREAD) >>> SHIFT);
    }
}
