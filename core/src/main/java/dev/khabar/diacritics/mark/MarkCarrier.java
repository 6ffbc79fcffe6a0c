package dev.khabar.diacritics.mark;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import dev.khabar.text.ArabicCharacters;

/** What a mark can sit on. */
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
}
