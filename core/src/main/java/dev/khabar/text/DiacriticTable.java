package dev.khabar.text;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/**
 * One byte for each code unit that can be a mark, so that a loop over text needs neither a branch to mispredict nor an
 * object for a character.
 *
 * <p>The marks of the Basic Multilingual Plane lie below U+0900. Those beyond it (Arabic Extended-C) lie in one word of
 * 64 bits.
 */
final class DiacriticTable {

    private static final int LIMIT = 0x0900;
    private static final int SUPPLEMENTARY_WORD = 0x10EC0 >>> 6;

    /** 0 for a mark of the set, 1 for what stays. */
    private final byte[] kept = new byte[LIMIT];

    private final long supplementary;

    DiacriticTable(Set<Diacritic> marks) {
        Arrays.fill(kept, (byte) 1);
        long beyond = 0;
        for (Diacritic mark : marks) {
            if (Character.isBmpCodePoint(mark.codePoint())) {
                kept[mark.codePoint()] = 0;
            } else {
                beyond |= 1L << mark.codePoint();
            }
        }
        supplementary = beyond;
    }

    boolean contains(int codePoint) {
        if (codePoint >= 0 && codePoint < LIMIT) {
            return kept[codePoint] == 0;
        }
        return codePoint >>> 6 == SUPPLEMENTARY_WORD && ((supplementary >>> codePoint) & 1) != 0;
    }

    /** What is left of a {@link ShaddaLigature} without the marks of the set: itself, one of its two marks, or nothing (0). */
    char rest(char ligature) {
        int other = Objects.requireNonNull(ShaddaLigature.otherMark(ligature)).codePoint();
        boolean shadda = !contains(Diacritic.SHADDA.codePoint());
        if (!contains(other)) {
            return shadda ? ligature : (char) other;
        }
        return shadda ? (char) Diacritic.SHADDA.codePoint() : 0;
    }

    /** For each code unit below the length of the array 0 if it is a mark of the set, and 1 if not; no other one is. */
    byte[] kept() {
        return kept;
    }

    /** Whether a mark beyond the Basic Multilingual Plane belongs to the set. */
    boolean reachesBeyondPlane() {
        return supplementary != 0;
    }
}
