package dev.khabar.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.ArabicTexts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterBufferTest {

    @ParameterizedTest
    @CsvSource({
        "إِلَـــى, إلى, الي",
        "مَدْرَسَةٌ, مدرسة, مدرسه",
        "آلية, آلية, اليه",
        "ٱلله, الله, الله",
        "گیلان, گيلان, گيلان",
        "کتاب, كتاب, كتاب",
        "ﻻ, لا, لا",
        "CNN٢٠٢٥, cnn2025, cnn2025"
    })
    void holdsAWordAsWrittenAndFolded(String word, String written, String folded) {
        assertThat(LetterBuffer.asWritten(word)).isEqualTo(written);
        assertThat(LetterBuffer.folded(word)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "ا\u0654, أ",
        "ا\u0655, إ",
        "ا\u0653, آ",
        "و\u0654, ؤ",
        "ي\u0654, ئ",
        "ب\u0654, ب",
        "ب\u0653, ب",
        "و\u0655, و"
    })
    void aHamzaWrittenAsAMarkMakesOneLetterWithItsSeat(String word, String written) {
        assertThat(LetterBuffer.asWritten(word)).isEqualTo(written);
    }

    @Property
    void theReusedBufferGivesWhatANewOneGives(@ForAll("texts") String text) {
        LetterBuffer buffer = new LetterBuffer();
        buffer.fold("كلمة سابقة طويلة", 0, 16);
        String padded = "ا" + text + "ا";

        int length = buffer.fold(padded, 1, 1 + text.length());

        assertThat(length).isEqualTo(buffer.length());
        assertThat(new String(buffer.letters(), 0, length)).isEqualTo(LetterBuffer.folded(text));
    }

    @Property
    void foldingWhatWasWrittenIsFoldingTheWord(@ForAll("texts") String text) {
        assertThat(LetterBuffer.folded(LetterBuffer.asWritten(text))).isEqualTo(LetterBuffer.folded(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return ArabicTexts.any();
    }
}
