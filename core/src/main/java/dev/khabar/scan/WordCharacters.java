package dev.khabar.scan;

import static dev.khabar.text.ArabicCharacters.TATWEEL;

import com.ibm.icu.lang.UCharacter;
import dev.khabar.text.ArabicCharacters;

/** What a character means for words: a table over the first Unicode blocks, up to Arabic, and Unicode categories for the rest. */
public final class WordCharacters {

    /** Ends a word. */
    public static final byte BETWEEN = 0;
    /** A letter or digit: starts a word and goes on with it. */
    public static final byte PART = 1;
    /** A mark or tatweel: belongs to the word it follows. */
    public static final byte MARK = 2;
    /** An invisible control: belongs to a word when it stands inside one. */
    public static final byte CONTROL = 3;

    /** Not in the table: ICU is asked, if it is, when such a character is met. */
    private static final byte NEW = -1;

    private static final int TABLE_END = 0x0700;
    private static final byte[] TABLE = new byte[TABLE_END];

    static {
        for (int c = 0; c < TABLE_END; c++) {
            TABLE[c] = Character.isDefined(c) ? classify(c) : NEW;
        }
    }

    private WordCharacters() {}

    /** One of the constants, for a character of any script. */
    public static byte classOf(int codePoint) {
        byte known = codePoint < TABLE_END ? TABLE[codePoint] : NEW;
        return known == NEW ? classify(codePoint) : known;
    }

    private static byte classify(int codePoint) {
        if (codePoint == TATWEEL) {
            return MARK;
        }
        if (codePoint <= Character.MAX_VALUE && ArabicCharacters.isDirectionalControl((char) codePoint)) {
            return CONTROL;
        }
        int category = Character.getType(codePoint);
        // A character of a later version of Unicode than the JDK's; the categories below have the same number in both.
        return switch (category == Character.UNASSIGNED ? UCharacter.getType(codePoint) : category) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> PART;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            case Character.FORMAT -> CONTROL;
            default -> BETWEEN;
        };
    }
}
