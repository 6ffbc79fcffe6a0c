package dev.khabar.keyword;

import static dev.khabar.keyword.Measured.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pronoun ه, which folds to what ة folds to. */
class FinalHehTest {

    @ParameterizedTest
    @CsvSource({
        "عاد بسبب إصابته إلى المدينة, إصابته, 1",
        "عاد بعد مشروعه إلى المدينة, مشروعه, 1",
        "عاد بعد مشروعه إلى البيت, مشروعه, 0",
        "عاد إلى المدينة والمدرسة, المدرسة, 0",
        "كثرت مياه المدينة, مياه, 0",
        "وصل محمدوه إلى المدينة, محمدوه, 0",
        "وصل محمده إلى المدينة, محمده, 0"
    })
    void thePronounIsToldInTextsThatWriteBoth(String text, String phrase, double pronoun) {
        assertThat(value(text, phrase, Feature.PRONOUN)).isEqualTo(pronoun);
    }
}
