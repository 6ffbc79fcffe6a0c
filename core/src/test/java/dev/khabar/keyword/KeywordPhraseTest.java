package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which runs of words may become keywords. */
class KeywordPhraseTest {

    private static final String HARBOUR =
            "افتتحت الحكومة ميناء الصيد الجديد في جزيرة السمك. وقال وزير النقل إن ميناء الصيد"
                    + " الجديد سيخدم الحكومة والصيادين، وإن للحكومة خطة أخرى. والحكومة تبحث عن تمويل.";

    private final KeywordExtractor extractor = KeywordExtractor.create();

    @Test
    void phrasesAreFoundWhole() {
        assertThat(extractor.extract(HARBOUR)).extracting(Keyword::text).contains("ميناء الصيد الجديد");
    }

    @ParameterizedTest
    @ValueSource(strings = {"منتدى، أستانا", "منتدى. أستانا", "منتدى\nأستانا", "منتدى «أستانا»", "منتدى - أستانا"})
    void noPhraseCrossesPunctuationOrALineEnd(String text) {
        assertThat(extractor.extract(text)).extracting(Keyword::text).containsExactlyInAnyOrder("منتدى", "أستانا");
    }

    @Test
    void aPrepositionMayStandInsideAPhraseAndAVerbMayNot() {
        assertThat(candidates("العودة إلى المدارس قال المدير"))
                .contains("العودة إلى المدارس")
                .noneMatch(text -> text.contains("قال"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أصيب وسام أبو سالم في المباراة",
                "غادر لأبي سالم وفد كبير",
                "تحدث محمد بن سالم للصحيفة",
                "سافر عبد سالم إلى المغرب",
                "زار آل سالم المدينة"
            })
    void aCompoundNameIsNotCutBehindItsFirstPart(String text) {
        assertThat(candidates(text))
                .noneMatch(candidate -> candidate.equals("سالم") || candidate.startsWith("سالم "))
                .noneMatch(candidate -> candidate.matches("(.* )?(ل?أب[وي]|بن|عبد|آل)"))
                .anyMatch(candidate -> candidate.endsWith(" سالم"));
    }

    @Test
    void theSecondPartOfACompoundNameIsAKeywordWhereItStandsByItself() {
        assertThat(candidates("زار محمود عباس أبو مازن، مازن وصل.")).contains("أبو مازن", "مازن");
        assertThat(candidates("زار العبد الفقير المدينة")).contains("العبد", "الفقير");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.8", "٦٫٨", "6,8", "6،8", "6.800.000", "٦٬٨٠٠"})
    void aNumberIsNotCutAtItsPointOrComma(String number) {
        assertThat(candidates("زلزال بقوة " + number + " درجات يضرب"))
                .contains("زلزال بقوة", "درجات")
                .noneMatch(candidate -> candidate.matches(".*\\p{Nd}.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"في المائة", "في المئة", "بالمائة", "بالمئة"})
    void aPercentageIsNoKeyword(String percent) {
        assertThat(candidates("انخفض الإنتاج بنسبة 30 " + percent))
                .contains("الإنتاج")
                .noneMatch(candidate -> candidate.contains("المئة") || candidate.contains("المائة"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"موسم 2016. 18 فريقا", "موسم 2016، وبعده", "موسم 2016.", "موسم 2016"})
    void aNumberBeforeAnOtherPointOrCommaStaysWhole(String text) {
        assertThat(candidates(text)).contains("موسم 2016");
    }

    private List<String> candidates(String text) {
        return extractor.candidates(text).stream().map(Candidate::text).toList();
    }
}
