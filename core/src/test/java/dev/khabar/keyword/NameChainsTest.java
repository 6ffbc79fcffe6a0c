package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameChainsTest {

    private final KeywordExtractor extractor = KeywordExtractor.create();

    @ParameterizedTest
    @CsvSource({
        "زار محمد بن سالم الحربي المدينة, محمد بن سالم الحربي, محمد بن سالم",
        "وصل أحمد نجيب مساء, أحمد نجيب, أحمد",
        "وصل جومارت توكاييف أمس, جومارت توكاييف, توكاييف"
    })
    void aNameIsKnownWholeAndCut(String text, String whole, String cut) {
        assertThat(value(text, whole, Feature.WHOLE_NAME)).isEqualTo(1);
        assertThat(value(text, cut, Feature.CUT_NAME)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"افتتح ميناء الصيد أمس, ميناء الصيد", "أحمد في المدينة, أحمد", "خطة 2025 الجديدة, خطة 2025"})
    void whatIsNoNameIsNone(String text, String phrase) {
        assertThat(value(text, phrase, Feature.WHOLE_NAME)).isZero();
        assertThat(value(text, phrase, Feature.CUT_NAME)).isZero();
    }

    private double value(String text, String phrase, Feature feature) {
        return extractor.candidates(text).stream()
                .filter(candidate -> candidate.text().equals(phrase))
                .findFirst()
                .orElseThrow(() -> new AssertionError(phrase + " is not among " + extractor.candidates(text)))
                .value(feature);
    }
}
