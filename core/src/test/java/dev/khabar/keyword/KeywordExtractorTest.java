package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.SeedArticle;
import dev.khabar.article.Article;
import dev.khabar.article.ArticleParser;
import dev.khabar.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keywords of the seed, with titles, and of articles. */
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
                        "كازاخستان {كازاخستان=5} 20..29",
                        "الحوار العالمي {الحوار العالمي=1} 35..49",
                        "قاسم جومارت توكاييف {قاسم جومارت توكاييف=1} 773..792",
                        "الانقسامات الجيوسياسية {والانقسامات الجيوسياسية=1} 117..140",
                        "النظام العالمي {النظام العالمي=1} 85..99",
                        "منتدى أستانا {منتدى أستانا=4} 0..12",
                        "زمن الانقسام {زمن الانقسام=2} 53..65",
                        "وزير الاقتصاد الكرواتي {وزير الاقتصاد الكرواتي=1} 1536..1558",
                        "الساحة الدولية {الساحة الدولية=1} 180..194",
                        "المعهد العالمي {المعهد العالمي=1} 1181..1195");
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
    void aTitleThatIsKeptApartWeighsForAnArticleToo() {
        Article article = ArticleParser.create()
                .parse("القاهرة - سمير نجيب\n\nوصل الوفد إلى العاصمة مساء أمس. وغادر الوفد العاصمة اليوم.");

        List<Keyword> titled = extractor.extract("الوفد يغادر", article);

        assertThat(keyword(titled, "الوفد").score())
                .isGreaterThan(keyword(extractor.extract(article), "الوفد").score());
        assertThat(titled).extracting(Keyword::text).doesNotContain("سمير نجيب");
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
