package dev.khabar.diacritics.match;

import dev.khabar.text.Diacritic;

/** What the marks of a letter say of its sound, as a set of bits: the eight marks from U+064B on, one bit each. */
public final class MarkReading {

    /** The number of different readings. */
    static final int COUNT = 1 << 8;

    static final int FATHATAN = of(Diacritic.FATHATAN);
    private static final int SHADDA = of(Diacritic.SHADDA);
    private static final int SUKUN = of(Diacritic.SUKUN);
    private static final int VOWELS = COUNT - 1 - SHADDA;

    private MarkReading() {}

    static int of(Diacritic mark) {
        int bit = mark.codePoint() - Diacritic.FATHATAN.codePoint();
        return bit >= 0 && bit < 8 ? 1 << bit : 0;
    }

    /** Whether one letter can sound both ways; a letter with two vowels may be read with either. */
    public static boolean agree(int one, int other) {
        boolean vowels = (one & VOWELS) == 0 || (other & VOWELS) == 0 || (one & other & VOWELS) != 0;
        return vowels && !(isSingle(one) && isDoubled(other)) && !(isDoubled(one) && isSingle(other));
    }

    /** No vowel and no shadda: what is written says that the letter closes its syllable, and is no double one. */
    private static boolean isSingle(int reading) {
        return (reading & (SUKUN | SHADDA)) == SUKUN;
    }

    /** A shadda whose vowel is not written: there is one, or the letter is the last before a pause. */
    private static boolean isDoubled(int reading) {
        return reading == SHADDA;
    }
}
