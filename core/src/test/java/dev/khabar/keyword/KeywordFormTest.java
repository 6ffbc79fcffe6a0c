package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.article.ArticleParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a keyword is shown, and which forms are one. */
class KeywordFormTest {

    private static final String HARBOUR =
            "افتتحت الحكومة ميناء الصيد الجديد في جزيرة السمك. وقال وزير النقل إن ميناء الصيد"
                    + " الجديد سيخدم الحكومة والصيادين، وإن للحكومة خطة أخرى. والحكومة تبحث عن تمويل.";

    private final KeywordExtractor extractor = KeywordExtractor.create();

    @Test
    void formsThatDifferInCliticsAreOneKeyword() {
        Keyword government =
                keyword(KeywordExtractor.builder().limit(1000).build().extract(HARBOUR), "الحكومة");

        assertThat(government.surfaceCounts())
                .containsExactly(Map.entry("الحكومة", 2), Map.entry("للحكومة", 1), Map.entry("والحكومة", 1));
        assertThat(government.surfaceForms()).containsExactly("الحكومة", "للحكومة", "والحكومة");
        assertThat(government.sentences()).containsExactly(0, 1, 2);
        assertThat(government.occurrences()).hasSize(4).allMatch(span -> span.cut(HARBOUR)
                .endsWith("حكومة"));
    }

    @Test
    void aPlainFormHasNoMarksAndNoTatweel() {
        String text = "زار الوفد مِينَاء الصَّيـــد أمس. ويقع مِينَاء الصَّيـــد في الأطراف.";
        KeywordExtractor plain =
                KeywordExtractor.builder().outputForm(OutputForm.PLAIN).build();

        Keyword written = keyword(extractor.extract(text), "مِينَاء الصَّيـــد");
        Keyword unmarked = keyword(plain.extract(text), "ميناء الصيد");

        assertThat(unmarked.surfaceCounts()).isEqualTo(written.surfaceCounts());
        assertThat(unmarked.occurrences()).isEqualTo(written.occurrences());
    }

    @Test
    void aQuotedNameBehindItsNounHasBothMarksInTheFormsAndNoneInTheText() {
        String text = "اقتحم الجيش معقل تنظيم «داعش» أمس. وكان تنظيم «داعش» قد سيطر على المدينة.";

        Keyword keyword = keyword(extractor.extract(text), "تنظيم داعش");

        assertThat(keyword.surfaceCounts()).containsExactly(Map.entry("تنظيم «داعش»", 2));
        assertThat(keyword.occurrences())
                .extracting(span -> span.cut(text))
                .containsExactly("تنظيم «داعش»", "تنظيم «داعش»");
    }

    @Test
    void aPhraseThatEntersAQuotedNameHasItWhole() {
        String text = "يقع ملعب \"كامب نو الكبير\" في المدينة.";

        List<Keyword> all = KeywordExtractor.builder().limit(1000).build().extract(text);

        assertThat(all).extracting(Keyword::text).contains("ملعب كامب نو الكبير", "كامب نو", "نو الكبير");
        assertThat(all).extracting(Keyword::text).doesNotContain("ملعب كامب", "ملعب كامب نو");
        assertThat(keyword(all, "ملعب كامب نو الكبير").surfaceForms()).containsExactly("ملعب \"كامب نو الكبير\"");
    }

    /** The second part of the article opens with the mark; a form never leads from part to part. */
    @Test
    void aMarkInAnotherPartOfAnArticleClosesNoQuotation() {
        String text = "افتتاح ملعب \"كامب نو\n\n\"عاد اللاعبون إلى ملعب المدينة أمس\"، كما قال المدرب.";

        for (Keyword keyword : extractor.extract(ArticleParser.create().parse(text))) {
            assertThat(keyword.surfaceForms()).noneMatch(form -> form.contains("\""));
        }
    }

    @Test
    void aLeadingConjunctionIsDroppedFromTheTextButNotFromTheForms() {
        Keyword keyword = keyword(extractor.extract("والكازاخستانيون."), "الكازاخستانيون");

        assertThat(keyword.surfaceForms()).containsExactly("والكازاخستانيون");
    }

    @Test
    void marksOnTheDroppedConjunctionGoWithIt() {
        assertThat(extractor.extract("وَالكازاخستانيون."))
                .extracting(Keyword::text)
                .containsExactly("الكازاخستانيون");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وجهة سياحية",
                "ورقة نقدية",
                "وعود انتخابية",
                "وسادة هوائية",
                "وحدة عسكرية",
                "والدة الشهيد",
                "وسام شرف"
            })
    void aWawThatBelongsToTheWordIsKept(String text) {
        assertThat(candidates(text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"وتونس العاصمة", "وحقوق الإنسان", "والانقسامات الجيوسياسية", "وبلجيكا", "وسيريل شامي"})
    void aWawThatIsSurelyTheConjunctionIsDropped(String text) {
        assertThat(candidates(text)).contains(text.substring(1)).doesNotContain(text);
    }

    @ParameterizedTest
    @CsvSource({
        "لحركة النهضة, حركة النهضة",
        "بصفاقس, صفاقس",
        "لمكافحة الفساد, مكافحة الفساد",
        "لمحمد العربي, محمد العربي",
        "بورقلة الجديدة, ورقلة الجديدة",
        "لسيريل حداد, سيريل حداد"
    })
    void aPrepositionIsDroppedFromWhatIsSurelyAWord(String text, String shown) {
        assertThat(candidates(text)).contains(shown).doesNotContain(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"لسان العرب", "بلدية النفيضة", "لقاء ثنائي", "بدوي أسمر", "كتاب قديم", "لحسن حداد"})
    void aLetterOfTheWordStays(String text) {
        assertThat(candidates(text)).contains(text);
    }

    @Test
    void aWawBeforeAWordThatNobodyKnowsIsDroppedWhereTheRestStandsInTheText() {
        assertThat(candidates("التقى بوتين، وزيلينسكي الأوكراني")).contains("وزيلينسكي الأوكراني");
        assertThat(candidates("التقى بوتين، وزيلينسكي الأوكراني. وصل زيلينسكي"))
                .contains("زيلينسكي الأوكراني")
                .doesNotContain("وزيلينسكي الأوكراني");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "السفارة المصرية. الحكومة المصرية في مصر.",
                "الوفد المصري، والوفود المصرية، بمصر.",
                "المصريين والمصريون، ومصر.",
                "السفارة المصرية. الحكومة المصرية لمصر."
            })
    void aPlaceIsShownBeforeItsRelativeAdjectives(String text) {
        assertThat(candidates(text)).contains("مصر").doesNotContain("المصرية", "المصري", "المصريين");
    }

    @Test
    void aRelativeAdjectiveIsShownWhereThePlaceDoesNotStandByItself() {
        assertThat(candidates("السفارة المصرية. الحكومة المصرية."))
                .contains("المصرية")
                .doesNotContain("مصر");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "العملية. العملية، والعمل.",
                "الجمهورية. الجمهورية، الجمهور.",
                "المالية. المالية، مالي.",
                "الولاية. الولاية، الولايات."
            })
    void aNounThatIsNoPlaceIsNotShownInPlaceOfAnotherNounOfItsStem(String text) {
        assertThat(candidates(text)).containsExactly(text.substring(0, text.indexOf('.')));
    }

    @Test
    void blanksInsideAPhraseAreShownAsOneSpaceAndKeptInTheForms() {
        Keyword keyword = KeywordExtractor.builder().diversity(0).build().extract("منتدى  أستانا").stream()
                .filter(found -> found.text().contains(" "))
                .findFirst()
                .orElseThrow();

        assertThat(keyword.text()).isEqualTo("منتدى أستانا");
        assertThat(keyword.surfaceForms()).containsExactly("منتدى  أستانا");
    }

    private static Keyword keyword(List<Keyword> keywords, String text) {
        return keywords.stream()
                .filter(keyword -> keyword.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among "
                        + keywords.stream().map(Keyword::text).toList()));
    }

    private List<String> candidates(String text) {
        return extractor.candidates(text).stream().map(Candidate::text).toList();
    }
}
