package dev.khabar.keyword;

import static dev.khabar.keyword.Measured.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adjectives that cannot belong to the noun before them. */
class AgreementTest {

    @ParameterizedTest
    @CsvSource({
        "انتهت المباراة بفضل ركلات الجزاء الترجيحية, الجزاء الترجيحية, 1",
        "انتهت المباراة بفضل ركلات الجزاء الترجيحية, ركلات الجزاء الترجيحية, 0",
        "انتهى لقاء الوزارة التونسي, الوزارة التونسي, 1",
        "انتهى لقاء الوزارة التونسي, لقاء الوزارة التونسي, 0",
        "انتهت الحرب العالمية, الحرب العالمية, 0",
        "عادت الفرق الوطنية, الفرق الوطنية, 0",
        "قدمت الانتخابات البلدية, الانتخابات البلدية, 0",
        "وصل المجلس البلدي, المجلس البلدي, 0",
        "عاد الوفد والتونسية, الوفد والتونسية, 0",
        "عاد اللاعبون التونسية, اللاعبون التونسية, 0",
        "تلاطمت الأرخبيل الشمالية, الأرخبيل الشمالية, 0"
    })
    void agreementIsToldWhereTheNounIsKnown(String text, String phrase, double disagrees) {
        assertThat(value(text, phrase, Feature.DISAGREES)).isEqualTo(disagrees);
    }
}
