package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a keyword names. */
class KeywordKindTest {

    private final KeywordExtractor extractor =
            KeywordExtractor.builder().limit(1000).diversity(0).build();

    @ParameterizedTest
    @CsvSource({
        "زار محمد بن سالم الحربي المدينة, محمد بن سالم الحربي, PERSON",
        "أطلق الرئيس الكازاخي قاسم جومارت توكاييف في المدينة, قاسم جومارت توكاييف, PERSON",
        "سافر الوفد إلى تونس أمس, تونس, PLACE",
        "وقع الحادث في ولاية تونس أمس, ولاية تونس, PLACE",
        "زار محافظة الكاف أمس, محافظة الكاف, PLACE",
        "أعلنت وزارة الخارجية أمس, وزارة الخارجية, INSTITUTION",
        "فاز نادي قطر أمس, نادي قطر, INSTITUTION"
    })
    void whatIsSureIsTold(String text, String keyword, KeywordKind kind) {
        assertThat(kind(text, keyword)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "وصل جومارت توكاييف أمس, جومارت توكاييف",
        "افتتح ميناء الصيد أمس, ميناء الصيد",
        "أعلنت وزارة جديدة أمس, وزارة جديدة",
        "عاد الوفد من شمال تونس أمس, شمال تونس",
        "أعلنت المنظمة الدولية أمس, المنظمة الدولية",
        "شكلت لجنة للتحقيق, لجنة للتحقيق",
        "حضر الاتحاد سمير نجيب, الاتحاد سمير نجيب",
        "زار محافظة الشروق أمس, محافظة الشروق",
        "أعلنت الوزارة أمس, الوزارة",
        "افتتح الأمير خالد الرياضية أمس, خالد الرياضية",
        "صعد أبو قبيس وأطل على المدينة, أبو قبيس وأطل"
    })
    void aDoubtIsATerm(String text, String keyword) {
        assertThat(kind(text, keyword)).isEqualTo(KeywordKind.TERM);
    }

    private KeywordKind kind(String text, String keyword) {
        return extractor.extract(text).stream()
                .filter(found -> found.text().equals(keyword))
                .findFirst()
                .orElseThrow(() -> new AssertionError(keyword + " is not among " + extractor.extract(text)))
                .kind();
    }
}
