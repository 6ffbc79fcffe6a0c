package dev.khabar.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldWordsTest {

    @ParameterizedTest
    @CsvSource({"وَالمَدِينَة, مدين", "المعلمون, معلم", "وكالات, كال", "لله, لل", "UN, un", "كتابها, كتاب"})
    void aStemIsLight(String word, String stem) {
        assertThat(GoldWords.stem(word)).isEqualTo(stem);
    }

    @Test
    void aKeyJoinsWordsWithoutWhatStandsBetweenThem() {
        assertThat(GoldWords.key("«الأمم المتّحدة» 2025!", GoldWords::letters)).isEqualTo("الامم المتحده 2025");
    }

    @Test
    void functionWordsAndNumbersAreNoContent() {
        assertThat(GoldWords.content("معرض الكتاب في عام 2025")).containsExactly("معرض", "كتاب", "عام");
    }

    @Test
    void whiteSpaceIsThatOfTheEvaluation() {
        assertThat(Strings.strip("\u00A0\u001C نص \u2003")).isEqualTo("نص");
        assertThat(Strings.squeeze("\u202Bنص.\u202C \uFEFF")).isEqualTo("نص.");
        assertThat(Strings.singleSpaced(" عنوان\u00A0 طويل\n")).isEqualTo("عنوان طويل");
        assertThat(Strings.first("\uD83D\uDE00\uD83D\uDE00!", 1)).isEqualTo("\uD83D\uDE00");
    }
}
