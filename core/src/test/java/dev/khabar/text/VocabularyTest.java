package dev.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;

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
}
