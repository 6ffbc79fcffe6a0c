package dev.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes of characters that several packages share, over every character there is. */
class VocabularyTest {

    @Test
    void lineSeparatorsAreThoseOfUnicode() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            int lineBreak = UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK);
            boolean mandatory = lineBreak == UCharacter.LineBreak.MANDATORY_BREAK
                    || lineBreak == UCharacter.LineBreak.CARRIAGE_RETURN
                    || lineBreak == UCharacter.LineBreak.LINE_FEED
                    || lineBreak == UCharacter.LineBreak.NEXT_LINE;
            assertThat(LineSeparator.is(c)).as("U+%04X", (int) c).isEqualTo(mandatory);
        }
    }

    @Test
    void aCarriageReturnAndALineFeedAreOneSeparator() {
        assertThat(LineSeparator.after("\r\nخبر", 0)).isEqualTo(2);
        assertThat(LineSeparator.after("\n\rخبر", 0)).isEqualTo(1);
        assertThat(LineSeparator.after("\r", 0)).isEqualTo(1);
        assertThat(LineSeparator.after("\u2029\n", 0)).isEqualTo(1);
    }

    @Test
    void everyFullStopQuestionMarkAndExclamationMarkIsATerminator() {
        String all = Terminators.FULL_STOPS + Terminators.ELLIPSES + Terminators.QUESTIONS_AND_EXCLAMATIONS;

        assertThat(all.chars()).doesNotHaveDuplicates().allMatch(c -> Terminators.contains((char) (int) c));
        assertThat("،؛:,;-»\n خبر".chars()).noneMatch(c -> Terminators.contains((char) (int) c));
    }

    @Test
    void aLetterAndItsHamzaMakeWhatCanonicalCompositionMakesOfThem() {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
            for (char mark : "\u0653\u0654\u0655".toCharArray()) {
                int composed = nfc.composePair(letter, mark);
                if (letter == ArabicCharacters.ALEF_MAKSURA || letter == ArabicCharacters.FARSI_YEH) {
                    composed = mark == '\u0654' ? ArabicCharacters.YEH_HAMZA : -1;
                }
                assertThat((int) HamzaComposition.compose(letter, mark))
                        .as("U+%04X U+%04X", (int) letter, (int) mark)
                        .isEqualTo(composed < 0 ? HamzaComposition.NONE : composed);
            }
        }
        assertThat(HamzaComposition.compose('ا', 'َ')).isEqualTo(HamzaComposition.NONE);
    }

    @Test
    void everyAlefHasTheBareOneUnderIt() {
        for (char alef : "اأإآٱ".toCharArray()) {
            assertThat(ArabicCharacters.bareAlef(alef)).isEqualTo('ا');
        }
        assertThat("بؤئىءa ".chars()).allMatch(c -> ArabicCharacters.bareAlef((char) (int) c) == c);
    }

    @Test
    void theAlphabetIsWhole() throws IllegalAccessException {
        Set<Character> named = new HashSet<>();
        for (Field field : ArabicCharacters.class.getFields()) {
            named.add(field.getChar(null));
        }

        assertThat(named).containsAll(characters("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"));
    }

    private static List<Character> characters(String text) {
        return text.chars().mapToObj(c -> (char) c).toList();
    }

    @Test
    void marksTatweelAndJoinersAreTransparent() {
        assertThat("\u0640\u064E\u0670\u06D6\u0301\u200C\u200D\uFE0F".codePoints())
                .allMatch(ArabicCharacters::isTransparent);
        assertThat("باa1 \n\u200F\u06E5\u3000".codePoints()).noneMatch(ArabicCharacters::isTransparent);
    }

    @ParameterizedTest
    @CsvSource({
        "هذا, 0",
        "وهذا, 1",
        "فبهذا, 2",
        "ذلك, 0",
        "كذلك, 1",
        "لكن, 0",
        "ولكنها, 1",
        "أولئك, 2",
        "الله, 2",
        "والله, 3",
        "لله, 1",
        "إله, 1",
        "الرحمن, 4",
        "هؤلاء, 0",
        "طه, 0"
    })
    void anUnwrittenAlefIsSaidAfterALetter(String word, int letter) {
        assertThat(UnwrittenAlef.letterOf(word)).isEqualTo(letter);
        assertThat(UnwrittenAlef.isIn(folded(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"كلكن", "بلكن", "هاذا", "آله", "بوفهذا", "كتاب", "و", ""})
    void otherWordsSayNone(String word) {
        assertThat(UnwrittenAlef.letterOf(word)).isEqualTo(UnwrittenAlef.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"عبدالرحمن", "تالله", "اهذا", "بالله", "اوليك"})
    void foldedWordsAreFoundInNamesAndQuestions(String word) {
        assertThat(UnwrittenAlef.isIn(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"كتاب", "ولد", "وفبهذا", ""})
    void otherFoldedWordsAreNotFound(String word) {
        assertThat(UnwrittenAlef.isIn(word)).isFalse();
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder();
        word.chars().forEach(c -> folded.append(UnwrittenAlef.fold((char) c)));
        return folded.toString();
    }
}
