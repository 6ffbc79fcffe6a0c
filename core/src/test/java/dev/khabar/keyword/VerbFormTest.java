package dev.khabar.keyword;

import static dev.khabar.keyword.Measured.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs by their form, where another person of them is known. */
class VerbFormTest {

    @ParameterizedTest
    @CsvSource({
        "يحتفون بالمدينة, يحتفون, 1",
        "نسمح بالمدينة, نسمح, 1",
        "تسمح بالمدينة, تسمح, 1",
        "سيسمح بالمدينة, سيسمح, 1",
        "رفضوا بالمدينة, رفضوا, 1",
        "يوتيوب بالمدينة, يوتيوب, 0",
        "تركيا بالمدينة, تركيا, 0",
        "تونس بالمدينة, تونس, 0",
        "بيروت بالمدينة, بيروت, 0",
        "نجيب بالمدينة, نجيب, 0",
        "سيناء بالمدينة, سيناء, 0",
        "توت بالمدينة, توت, 0"
    })
    void aVerbIsTold(String text, String word, double verbal) {
        assertThat(value(text, word, Feature.VERBAL)).isEqualTo(verbal);
    }
}
