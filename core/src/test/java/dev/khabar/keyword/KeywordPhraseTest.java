package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.document.Tokens;
import dev.khabar.keyword.profile.WordProfiles;
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
    @ValueSource(strings = {"منتدى، أستانا", "منتدى. أستانا", "منتدى\nأستانا", "المنتدى «أستانا»", "منتدى - أستانا"})
    void noPhraseCrossesPunctuationOrALineEnd(String text) {
        assertThat(extractor.extract(text))
                .extracting(Keyword::text)
                .containsExactlyInAnyOrder(text.startsWith("ا") ? "المنتدى" : "منتدى", "أستانا");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ملعب «الصخرة الكبيرة»", "ملعب \"الصخرة الكبيرة\"", "ملعب  “الصخرة الكبيرة” أمس"})
    void aQuotedNameBelongsToTheNounBeforeIt(String text) {
        assertThat(candidates(text)).contains("ملعب الصخرة الكبيرة", "الصخرة الكبيرة", "ملعب");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ملعب (الصخرة)",
                "ملعب:«الصخرة»",
                "ملعب - «الصخرة»",
                "ملعب«الصخرة»",
                "ملعب «الصخرة",
                "ملعب «الصخرة الكبيرة في وسط البلدة»",
                "الملعب «الصخرة»",
                "يكتب «الصخرة»",
                "20 «الصخرة»"
            })
    void aQuotationThatIsNoNameOfTheNounStandsApart(String text) {
        assertThat(candidates(text)).contains("الصخرة").noneMatch(candidate -> candidate.matches(".+ الصخرة.*"));
    }

    @Test
    void aQuotationAtTheEdgeOfAPartBelongsToNoNounOfAnother() {
        for (List<Tokens.Part> parts : List.of(
                List.of(new Tokens.Part(0, "ملعب"), new Tokens.Part(10, " «الصخرة»")),
                List.of(new Tokens.Part(0, "ملعب «"), new Tokens.Part(10, "الصخرة»")))) {
            Document document = Document.of(parts, "", WordProfiles.news());
            assertThat(document.tokens().breaksBefore(1)).isTrue();
        }
    }

    @Test
    void anOrdinalClosesAPhraseBehindADefiniteWord() {
        assertThat(candidates("الرابطة المحترفة الأولى"))
                .contains("الرابطة المحترفة الأولى")
                .doesNotContain("الأولى");
        assertThat(candidates("الأولى في جولة الأولى، الأولى من الأولى"))
                .noneMatch(candidate -> candidate.endsWith("الأولى"));
    }

    @Test
    void aMonthIsNamedWithItsNoun() {
        assertThat(candidates("في شهر رمضان المبارك"))
                .contains("شهر رمضان", "شهر رمضان المبارك")
                .doesNotContain("شهر");
        assertThat(candidates("منذ شهر، خلال شهر 10 وكل شهر من السنة"))
                .noneMatch(candidate -> candidate.startsWith("شهر"));
    }

    @Test
    void aLetterIsNoKeyword() {
        assertThat(candidates("المخابز صنف أ، المخابز صنف ج، ص"))
                .contains("المخابز صنف ج")
                .noneMatch(text -> text.length() == 1);
    }

    @Test
    void lettersAloneAreNoKeyword() {
        assertThat(candidates("القاهرة أ ش أ")).contains("القاهرة").doesNotContain("أ ش أ", "أ ش");
    }

    @Test
    void theNameOfAMonthIsNotCutBehindItsFirstPart() {
        assertThat(candidates("9 ذو القعدة من العام")).contains("العام").doesNotContain("القعدة");
    }

    @Test
    void aTextThatWritesBothTellsAliFromThePreposition() {
        assertThat(candidates("وقع علي صالح على العقد")).contains("علي صالح").doesNotContain("على", "على العقد");
        assertThat(candidates("جلس علي صالح")).noneMatch(candidate -> candidate.startsWith("علي"));
        assertThat(candidates("زار والي سوسة المدينة وإلى جانبه على المنصة رئيسها"))
                .contains("والي سوسة");
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
