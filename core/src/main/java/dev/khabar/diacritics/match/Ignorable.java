package dev.khabar.diacritics.match;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.khabar.text.ArabicCharacters;

/** Characters that say nothing about what is written: they do not count when texts are compared. */
public final class Ignorable {

    private static final int FIRST = 0x00AD;

    private Ignorable() {}

    /** Whether {@code codePoint} is a tatweel or what Unicode calls default ignorable: joiners, directional controls, ... */
    public static boolean contains(int codePoint) {
        if (codePoint < FIRST) {
            return false;
        }
        return codePoint == ArabicCharacters.TATWEEL
                || ((codePoint < 0x061D || codePoint > 0x08FF)
                        && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    /** Whether {@code codePoint} belongs to the grapheme before it. */
    public static boolean joins(int codePoint) {
        int cluster = UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK);
        return cluster == UCharacter.GraphemeClusterBreak.EXTEND || cluster == UCharacter.GraphemeClusterBreak.ZWJ;
    }
}
