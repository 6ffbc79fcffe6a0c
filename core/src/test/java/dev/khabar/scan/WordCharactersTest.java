package dev.khabar.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import dev.khabar.text.ArabicCharacters;
import org.junit.jupiter.api.Test;

class WordCharactersTest {

    /** Whatever version of Unicode the JDK knows. */
    @Test
    void everyCodePointIsOfTheClassThatIcuTells() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            boolean newerThanIcu = Character.isDefined(c) && !UCharacter.isDefined(c);
            if (!newerThanIcu
                    && c != ArabicCharacters.TATWEEL
                    && !(Character.isBmpCodePoint(c) && ArabicCharacters.isDirectionalControl((char) c))) {
                assertThat(WordCharacters.classOf(c)).as("U+%04X", c).isEqualTo(classByIcu(c));
            }
        }
    }

    private static byte classByIcu(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case ECharacterCategory.UPPERCASE_LETTER,
                    ECharacterCategory.LOWERCASE_LETTER,
                    ECharacterCategory.TITLECASE_LETTER,
                    ECharacterCategory.MODIFIER_LETTER,
                    ECharacterCategory.OTHER_LETTER,
                    ECharacterCategory.DECIMAL_DIGIT_NUMBER,
                    ECharacterCategory.LETTER_NUMBER,
                    ECharacterCategory.OTHER_NUMBER -> WordCharacters.PART;
            case ECharacterCategory.NON_SPACING_MARK,
                    ECharacterCategory.COMBINING_SPACING_MARK,
                    ECharacterCategory.ENCLOSING_MARK -> WordCharacters.MARK;
            case ECharacterCategory.FORMAT -> WordCharacters.CONTROL;
            default -> WordCharacters.BETWEEN;
        };
    }
}
