package dev.khabar.diacritics.mark;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import dev.khabar.text.ArabicCharacters;

/** What a mark can sit on, and what may stand between it and its seat. */
public final class MarkCarrier {

    private static final int DOTTED_CIRCLE = 0x25CC;

    private MarkCarrier() {}

    /** Whether marks after {@code codePoint} belong to it: a letter of any script, tatweel, or the dotted circle. */
    static boolean isSeat(int codePoint) {
        return isArabicLetter(codePoint) || UCharacter.isLetter(codePoint) || codePoint == DOTTED_CIRCLE;
    }

    /** Whether {@code codePoint} is a letter of the Arabic script, presentation forms included, tatweel not. */
    public static boolean isArabicLetter(int codePoint) {
        if (codePoint < 0x0620) {
            return false;
        }
        if (codePoint <= 0x06FF) {
            return ArabicCharacters.isLetter((char) codePoint);
        }
        return UScript.getScript(codePoint) == UScript.ARABIC && UCharacter.isLetter(codePoint);
    }

    /** Whether a mark after {@code codePoint} still belongs to the letter before it: tatweel, joiners, foreign marks. */
    static boolean isTransparent(int codePoint) {
        if (codePoint < 0x0300) {
            return false;
        }
        if (codePoint == ArabicCharacters.TATWEEL) {
            return true;
        }
        int cluster = UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK);
        return cluster == UCharacter.GraphemeClusterBreak.EXTEND || cluster == UCharacter.GraphemeClusterBreak.ZWJ;
    }
}
