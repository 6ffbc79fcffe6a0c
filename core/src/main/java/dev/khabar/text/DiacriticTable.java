package dev.khabar.text;

import java.util.Set;

/**
 * One bit for each mark, so that a loop over text needs neither a branch nor an object for a character.
 *
 * <p>The marks of the Basic Multilingual Plane lie in U+0600 to U+08FF: twelve words of 64 bits, and a thirteenth, always
 * zero, stands for the rest of the plane. Those beyond it (Arabic Extended-C) lie in one word.
 */
final class DiacriticTable {

    private static final int FIRST_WORD = 0x0600 >>> 6;
    private static final int WORDS = (0x0900 >>> 6) - FIRST_WORD;
    private static final int SUPPLEMENTARY_WORD = 0x10EC0 >>> 6;

    private final long[] words = new long[WORDS + 1];
    private final long supplementary;

    DiacriticTable(Set<Diacritic> marks) {
        long beyond = 0;
        for (Diacritic mark : marks) {
            long bit = 1L << mark.codePoint();
            if (Character.isBmpCodePoint(mark.codePoint())) {
                words[(mark.codePoint() >>> 6) - FIRST_WORD] |= bit;
            } else {
                beyond |= bit;
            }
        }
        supplementary = beyond;
    }

    boolean contains(int codePoint) {
        return Character.isBmpCodePoint(codePoint)
                ? bit((char) codePoint) != 0
                : codePoint >>> 6 == SUPPLEMENTARY_WORD && (supplementary >>> codePoint & 1) != 0;
    }

    /** 1 for a mark of the Basic Multilingual Plane, 0 for any other code unit. */
    int bit(char c) {
        // Below U+0600 the difference is negative, which as a char is larger than any word's index.
        int word = Math.min((char) ((c >>> 6) - FIRST_WORD), WORDS);
        return (int) (words[word] >>> c) & 1;
    }

    /** Whether a mark beyond the Basic Multilingual Plane belongs to the set. */
    boolean reachesBeyondPlane() {
        return supplementary != 0;
    }
}
