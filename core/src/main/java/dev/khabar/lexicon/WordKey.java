package dev.khabar.lexicon;

import static dev.khabar.text.ArabicCharacters.FEH;
import static dev.khabar.text.ArabicCharacters.GHAIN;
import static dev.khabar.text.ArabicCharacters.HAMZA;
import static dev.khabar.text.ArabicCharacters.YEH;

/**
 * A word as a number, built from its last letter to its first, so that the keys of all its ends come with it. Words of up
 * to {@value #LONGEST} of the {@value #LETTERS} letters of Arabic have different keys, the digits of a number: letters tell
 * nothing more. Other words have negative keys, which are hashes: of two with the same one letters tell whether they are
 * the same.
 */
final class WordKey {

    static final long EMPTY = 0;

    private static final int LETTERS = 36;
    private static final int BASE = LETTERS + 1;
    /** {@value #BASE} to this power is less than 2<sup>63</sup>. */
    private static final int LONGEST = 12;

    private static final long FNV_PRIME = 0x100000001B3L;
    /** 2<sup>64</sup> divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The digit of each letter from {@code HAMZA} to {@code YEH}; 0 of what stands between. */
    private static final byte[] DIGITS = new byte[YEH - HAMZA + 1];

    private static final long[] POWERS = new long[LONGEST];

    static {
        byte digit = 0;
        for (char letter = HAMZA; letter <= YEH; letter++) {
            if (letter <= GHAIN || letter >= FEH) {
                DIGITS[letter - HAMZA] = ++digit;
            }
        }
        POWERS[0] = 1;
        for (int i = 1; i < LONGEST; i++) {
            POWERS[i] = POWERS[i - 1] * BASE;
        }
    }

    private WordKey() {}

    /** The key of {@code buffer[from, to)}. */
    static long of(char[] buffer, int from, int to) {
        long key = EMPTY;
        for (int i = to - 1; i >= from; i--) {
            key = before(buffer[i], key, to - 1 - i);
        }
        return key;
    }

    /**
     * The key of a letter and the word behind it.
     *
     * @param key of the word behind it
     * @param length how many letters that has
     */
    static long before(char letter, long key, int length) {
        int at = letter - HAMZA;
        if (length < LONGEST && key >= 0 && at >= 0 && at < DIGITS.length && DIGITS[at] > 0) {
            return key + DIGITS[at] * POWERS[length];
        }
        return ((key ^ letter) * FNV_PRIME) | Long.MIN_VALUE;
    }

    /** Whether there is but one word of this key. */
    static boolean isExact(long key) {
        return key >= 0;
    }

    /** A hash whose high bits and whose middle ones are good. */
    static long hash(long key) {
        return key * SPREAD;
    }
}
