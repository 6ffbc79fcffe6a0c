package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.TATWEEL;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import dev.khabar.text.ArabicCharacters;

/** What a character means for words: a table over the first Unicode blocks, up to Arabic, and ICU for the rest. */
final class WordCharacters {

    /** Ends a word. */
    static final byte BETWEEN = 0;
    /** A letter or digit: starts a word and goes on with it. */
    static final byte PART = 1;
    /** A mark or tatweel: belongs to the word it follows. */
    static final byte MARK = 2;
    /** An invisible control: belongs to a word when it stands inside one. */
    static final byte CONTROL = 3;

    private static final int TABLE_END = 0x0700;
    private static final byte[] TABLE = new byte[TABLE_END];

    static {
        for (int c = 0; c < TABLE_END; c++) {
            TABLE[c] = classify(c);
        }
    }

    private WordCharacters() {}

    static byte classOf(int codePoint) {
        return codePoint < TABLE_END ? TABLE[codePoint] : classify(codePoint);
    }

    private static byte classify(int codePoint) {
        if (codePoint == TATWEEL) {
            return MARK;
        }
        if (codePoint <= Character.MAX_VALUE && ArabicCharacters.isDirectionalControl((char) codePoint)) {
            return CONTROL;
        }
        return switch (UCharacter.getType(codePoint)) {
            case ECharacterCategory.UPPERCASE_LETTER,
                    ECharacterCategory.LOWERCASE_LETTER,
                    ECharacterCategory.TITLECASE_LETTER,
                    ECharacterCategory.MODIFIER_LETTER,
                    ECharacterCategory.OTHER_LETTER,
                    ECharacterCategory.DECIMAL_DIGIT_NUMBER,
                    ECharacterCategory.LETTER_NUMBER,
                    ECharacterCategory.OTHER_NUMBER -> PART;
            case ECharacterCategory.NON_SPACING_MARK,
                    ECharacterCategory.COMBINING_SPACING_MARK,
                    ECharacterCategory.ENCLOSING_MARK -> MARK;
            case ECharacterCategory.FORMAT -> CONTROL;
            default -> BETWEEN;
        };
    }
}
