package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.khabar.SeedArticle;
import dev.khabar.article.Article;
import dev.khabar.article.ArticleParser;
import dev.khabar.text.Span;
import dev.khabar.word.StopWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordExtractorTest {

    private static final String HARBOUR =
            "افتتحت الحكومة ميناء الصيد الجديد في جزيرة السمك. وقال وزير النقل إن ميناء الصيد"
                    + " الجديد سيخدم الحكومة والصيادين، وإن للحكومة خطة أخرى. والحكومة تبحث عن تمويل.";

    private final KeywordExtractor extractor = KeywordExtractor.create();

    /** What the seed is about: the forum, its city and country, the dialogue and the division of the world's powers. */
    @Test
    void theSeedsTopTen() {
        assertThat(extractor.extract(SeedArticle.text()).stream()
                        .map(keyword -> keyword.text() + " " + keyword.surfaceCounts() + " "
                                + keyword.occurrences().get(0)))
                .containsExactly(
                        "النظام العالمي {النظام العالمي=1} 85..99",
                        "الحوار العالمي {الحوار العالمي=1} 35..49",
                        "كازاخستان {كازاخستان=5} 20..29",
                        "الساحة الدولية {الساحة الدولية=1} 180..194",
                        "الانقسامات الجيوسياسية {والانقسامات الجيوسياسية=1} 117..140",
                        "القوى الكبرى {القوى الكبرى=3} 518..530",
                        "منتدى أستانا {منتدى أستانا=4} 0..12",
                        "زمن الانقسام {زمن الانقسام=2} 53..65",
                        "الدبلوماسية التقليدية {والدبلوماسية التقليدية=1, الدبلوماسية التقليدية=1} 466..488",
                        "الرئيس الكازاخي {الرئيس الكازاخي=1} 757..772");
    }

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
    void phrasesAreFoundWhole() {
        assertThat(extractor.extract(HARBOUR)).extracting(Keyword::text).contains("ميناء الصيد الجديد");
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
    @ValueSource(strings = {"وتونس العاصمة", "وحقوق الإنسان", "والانقسامات الجيوسياسية", "وبلجيكا"})
    void aWawThatIsSurelyTheConjunctionIsDropped(String text) {
        assertThat(candidates(text)).contains(text.substring(1)).doesNotContain(text);
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
                "المصريين والمصريون، ومصر."
            })
    void aPlaceIsShownBeforeItsRelativeAdjectives(String text) {
        assertThat(candidates(text)).contains("مصر").doesNotContain("المصرية", "المصري", "المصريين");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "السفارة المصرية. الحكومة المصرية.",
                "السفارة المصرية. الحكومة المصرية لمصر.",
            })
    void aRelativeAdjectiveIsShownWhereThePlaceDoesNotStandByItself(String text) {
        assertThat(candidates(text)).contains("المصرية").doesNotContain("مصر");
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

    @Test
    void aTitleGivenApartMakesItsWordsWeighMore() {
        double without = score(extractor.extract(HARBOUR), "وزير النقل");
        double with = score(extractor.extract("وزير النقل يعد بميناء", HARBOUR), "وزير النقل");
        double heavier = score(
                KeywordExtractor.builder().headlineWeight(3).build().extract("وزير النقل يعد بميناء", HARBOUR),
                "وزير النقل");

        assertThat(with).isGreaterThan(without);
        assertThat(heavier).isGreaterThan(with);
        assertThat(extractor.extract("كلمة غريبة", HARBOUR)).isEqualTo(extractor.extract(HARBOUR));
    }

    @Test
    void theHeadlineOfAnArticleIsItsTitleAndItsPlacesAreThoseOfTheWholeText() {
        String seed = SeedArticle.text();
        Article article = ArticleParser.create().parse(seed);

        List<Keyword> keywords = extractor.extract(article);

        assertThat(keywords).hasSize(10);
        for (Keyword keyword : keywords) {
            assertThat(keyword.occurrences().stream()
                            .map(span -> span.cut(seed))
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(keyword.surfaceForms());
            for (int sentence : keyword.sentences()) {
                Span span = article.sentences().get(sentence).span();
                assertThat(keyword.occurrences()).anyMatch(span::contains);
            }
        }
        Keyword forum = keyword(keywords, "منتدى أستانا");
        assertThat(forum.occurrences().get(0)).isEqualTo(new Span(0, 12));
        assertThat(forum.explanation().contribution(Evidence.POSITION))
                .isGreaterThan(keyword(extractor.extract(seed), "منتدى أستانا")
                        .explanation()
                        .contribution(Evidence.POSITION));
    }

    @Test
    void anEmptyArticleHasNoKeywords() {
        assertThat(extractor.extract(ArticleParser.create().parse(""))).isEmpty();
    }

    @Test
    void theLimitAndTheLongestPhraseAreKept() {
        List<Keyword> keywords =
                KeywordExtractor.builder().limit(3).longestPhrase(1).build().extract(HARBOUR);

        assertThat(keywords).hasSize(3).noneMatch(keyword -> keyword.text().contains(" "));
    }

    @Test
    void aLimitBeyondEverythingGivesEverything() {
        int all = extractor.candidates(HARBOUR).size();

        assertThat(KeywordExtractor.builder().limit(Integer.MAX_VALUE).build().extract(HARBOUR))
                .hasSize(all);
    }

    @Test
    void extraStopWordsNeverOpenOrCloseAKeyword() {
        List<Keyword> keywords =
                KeywordExtractor.builder().extraStopWords("الحكومة").build().extract(HARBOUR);

        assertThat(keywords)
                .extracting(Keyword::text)
                .noneMatch(text -> text.startsWith("الحكومة") || text.endsWith("الحكومة"));
    }

    @Test
    void fewerStopWordsLetAWordBeAKeyword() {
        assertThat(extractor.extract("مليون")).isEmpty();
        assertThat(KeywordExtractor.builder().fewerStopWords("مليون").build().extract("مليون"))
                .hasSize(1);
        assertThat(KeywordExtractor.builder()
                        .stopWords(StopWords.none())
                        .build()
                        .extract("مليون"))
                .hasSize(1);
    }

    @Test
    void diversityKeepsWordsFromComingAgain() {
        KeywordExtractor repeating = KeywordExtractor.builder().diversity(0).build();
        KeywordExtractor varied = KeywordExtractor.builder().diversity(3).build();

        assertThat(shareOfNewWords(varied)).isGreaterThan(shareOfNewWords(repeating));
    }

    private static double shareOfNewWords(KeywordExtractor extractor) {
        List<String> words = extractor.extract(HARBOUR).stream()
                .flatMap(keyword -> Stream.of(keyword.text().split(" ", -1)))
                .toList();
        return Set.copyOf(words).size() / (double) words.size();
    }

    @Test
    void aBackgroundOfOnesOwnChangesWhatIsRare() {
        DocumentFrequencies harbours = DocumentFrequencies.builder()
                .addAll(java.util.Collections.nCopies(500, "ميناء الصيد الجديد").stream())
                .build();

        double rare = score(extractor.extract(HARBOUR), "ميناء الصيد الجديد");
        double common = score(
                KeywordExtractor.builder()
                        .frequencies(harbours)
                        .limit(1000)
                        .build()
                        .extract(HARBOUR),
                "ميناء الصيد الجديد");

        assertThat(common).isLessThan(rare);
    }

    @Test
    void aBadSettingIsRefusedWithWhatIsAllowed() {
        KeywordExtractor.Builder builder = KeywordExtractor.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.limit(0))
                .withMessage("limit must be 1 or more: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.longestPhrase(9))
                .withMessage("longest phrase must be 1 to 8 words: 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.diversity(Double.NaN))
                .withMessage("diversity must be from 0 to 10: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.headlineWeight(-1))
                .withMessage("headline weight must be from 0 to 10: -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.minimumScore(1))
                .withMessage("minimum score must be 0 or more and less than 1: 1.0");
        assertThat(builder.build().extract(HARBOUR)).isEqualTo(extractor.extract(HARBOUR));
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> extractor.extract((CharSequence) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> extractor.extract((Article) null))
                .withMessage("article");
        assertThatNullPointerException()
                .isThrownBy(() -> extractor.extract(null, "خبر"))
                .withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> KeywordExtractor.builder().frequencies(null))
                .withMessage("frequencies");
        assertThatNullPointerException()
                .isThrownBy(() -> KeywordExtractor.builder().ranker(null))
                .withMessage("ranker");
        assertThatNullPointerException()
                .isThrownBy(() -> KeywordExtractor.builder().stopWords(null))
                .withMessage("stopWords");
    }

    @Test
    void theSettingsCanBeRead() {
        assertThat(extractor)
                .hasToString("KeywordExtractor[limit=10, longestPhrase=5, diversity=1.0, headlineWeight=1.0,"
                        + " minimumScore=0.0, outputForm=AS_WRITTEN]");
    }

    private List<String> candidates(String text) {
        return extractor.candidates(text).stream().map(Candidate::text).toList();
    }

    private static Keyword keyword(List<Keyword> keywords, String text) {
        return keywords.stream()
                .filter(keyword -> keyword.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among "
                        + keywords.stream().map(Keyword::text).toList()));
    }

    private static double score(List<Keyword> keywords, String text) {
        return keyword(keywords, text).score();
    }
}
