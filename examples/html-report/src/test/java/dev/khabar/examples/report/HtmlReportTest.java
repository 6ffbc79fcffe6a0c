package dev.khabar.examples.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.Khabar;
import dev.khabar.article.Article;
import dev.khabar.article.Credit;
import dev.khabar.article.Furniture;
import dev.khabar.article.Paragraph;
import dev.khabar.diacritics.Diacritics;
import dev.khabar.keyword.Keyword;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.Rule;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.sentence.Ending;
import dev.khabar.sentence.Sentence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {

    static Stream<String> texts() {
        return Texts.all().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void thePageIsWellFormedAndLoadsNothing(String text) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = parser.parseInput(HtmlReport.page(text), "");

        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("script, img, iframe, object, embed, link, base, form, [src], [style]"))
                .isEmpty();
        assertThat(page.select("*"))
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLinkLeadsToOnePlace(String text) {
        Document page = page(text);

        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("[href]").eachAttr("href"))
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void whoSaidWhatIsShownWithItsSentence() {
        String text = """
                اجتمع المجلس أمس في العاصمة. وقال وزير الصحة سامي الخوري إن اللقاح سيصل الأسبوع المقبل.
                وأضاف: «المراكز الصحية كلها جاهزة لاستقبال الناس».
                """;

        Document page = page(text);

        assertThat(page.select("#quotations blockquote").eachText())
                .containsExactly("إن اللقاح سيصل الأسبوع المقبل", "المراكز الصحية كلها جاهزة لاستقبال الناس");
        assertThat(page.select("#quotations .speaker").eachText())
                .containsExactly(
                        "وزير الصحة سامي الخوري (قال، بمعناه، الجملة 2)", "من لم تسمّه الجملة (أضاف، بنصّه، الجملة 3)");
        assertThat(page.select("#quotations a").eachAttr("href")).containsExactly("#sentence-2", "#sentence-3");
        assertThat(FindingsJson.of(text, Preset.SEARCH)).contains("\"speaker\"", "\"direct\" : true");
    }

    @Test
    void whereNobodySaidAnythingThereIsNoSuchPart() {
        assertThat(page(HtmlReport.seed()).select("[id=quotations], [href=#quotations]"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aScreenReaderFindsItsWay(String text) {
        Document page = page(text);

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("body > header, body > nav, body > main, body > footer"))
                .hasSize(4);
        assertThat(page.select("h1")).hasSize(1).allMatch(Element::hasText);
        assertThat(page.select("h3, h4, h5, h6")).isEmpty();
        assertThat(page.select("table")).allSatisfy(table -> assertThat(table.select("caption, thead th[scope=col]"))
                .hasSizeGreaterThan(2));
        assertThat(page.select("mark a")).allMatch(link -> !link.attr("title").isBlank());
        assertThat(page.select(".number, .places a, meter"))
                .allMatch(element -> !element.attr("aria-label").isBlank());
        assertThat(page.select("input")).allMatch(input -> input.closest("label") != null);
        assertThat(page.select("nav")).allMatch(nav -> nav.hasAttr("aria-label"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theArticleStandsOnThePageAsItIs(String text) {
        Document page = page(text);
        Article article = Khabar.article(text);
        page.select(".number").remove();

        assertThat(page.select("article p").eachText())
                .isEqualTo(article.paragraphs().stream()
                        .map(Paragraph::text)
                        .map(HtmlReportTest::asTheBrowserHasIt)
                        .toList());
        assertThat(page.select(".sentence").eachText())
                .isEqualTo(article.sentences().stream()
                        .map(Sentence::text)
                        .map(HtmlReportTest::asTheBrowserHasIt)
                        .toList());
        article.headline()
                .ifPresent(headline ->
                        assertThat(page.expectFirst("h1").text()).isEqualTo(asTheBrowserHasIt(headline.text())));
        article.byline()
                .ifPresent(byline ->
                        assertThat(page.expectFirst(".byline").text()).isEqualTo(asTheBrowserHasIt(byline.text())));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theVocalisedTextIsTheArticleWithMarks(String text) {
        Document page = page(text);
        // Restoring takes old letter shapes apart, so that their letters can carry marks.
        TextNormalizer shapes =
                TextNormalizer.builder().with(Rule.PRESENTATION_FORMS).build();

        assertThat(page.select(".vocalised").eachText())
                .extracting(Diacritics::strip)
                .extracting(shapes::normalize)
                .isEqualTo(Khabar.article(text).paragraphs().stream()
                        .map(Paragraph::text)
                        .map(HtmlReportTest::asTheBrowserHasIt)
                        .map(Diacritics::strip)
                        .map(shapes::normalize)
                        .toList());
    }

    @Test
    void doubtfulWordsAreColouredAndCounted() {
        Document page = page(Texts.SEED);

        for (int grade = 1; grade <= 3; grade++) {
            String count = page.expectFirst(".grades tr:has(.grade-" + grade + ") td:last-child")
                    .text();
            assertThat(page.select(".vocalised .grade-" + grade))
                    .as("grade %d", grade)
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(Integer.parseInt(count))
                    .allSatisfy(word -> assertThat(word.attr("data-change")).matches(".+: الثقة \\d+%"));
        }
        assertThat(page.select(".vocalised .grade-0")).isEmpty();
    }

    @Test
    void subheadingsOpenTheirSections() {
        assertThat(page(Texts.SEED).select("article section h2").eachText())
                .containsExactly(
                        "دعوة إلى التعاون والعقلانية",
                        "منصة للتقارب بين القوى الكبرى والوسطى",
                        "رسالة أمل في زمن الانقسام");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyPlaceOfAKeywordIsMarkedOrLiesInALongerOne(String text) {
        Document page = page(text);
        List<Keyword> keywords = Khabar.analyze(text).keywords();

        assertThat(page.select(".keywords li")).hasSameSizeAs(keywords);
        for (int i = 0; i < keywords.size(); i++) {
            Element entry = page.expectFirst("#keyword-" + (i + 1));
            Set<String> forms = keywords.get(i).occurrences().stream()
                    .map(span -> asTheBrowserHasIt(span.cut(text)))
                    .collect(Collectors.toSet());
            assertThat(entry.select(".places a"))
                    .hasSameSizeAs(keywords.get(i).occurrences())
                    .allSatisfy(place -> {
                        Element mark = page.expectFirst(place.attr("href"));
                        assertThat(mark.normalName()).isEqualTo("mark");
                        assertThat(forms)
                                .anyMatch(form -> mark.text().contains(form)
                                        || mark.text().length() >= form.length());
                    });
        }
    }

    @Test
    void pointingAtAWordShowsWhatItBecomes() {
        Document page = page("إلى المدرسةِ ذهب أحمد.");

        assertThat(page.select(".change").eachText()).containsExactly("إلى", "المدرسةِ", "أحمد");
        assertThat(page.select(".change").eachAttr("data-change"))
                .containsExactly(
                        "إلى ← الي · إ إلى ا، ى إلى ي",
                        "المدرسةِ ← المدرسه · الحركات، ة إلى ه",
                        "أحمد ← احمد · أ إلى ا");
        assertThat(page.select("#normalization details li").eachText())
                .as("the same for whoever reads by keyboard or on paper")
                .containsExactly(
                        "إلى ← الي · إ إلى ا، ى إلى ي (1)",
                        "المدرسةِ ← المدرسه · الحركات، ة إلى ه (1)",
                        "أحمد ← احمد · أ إلى ا (1)");
        assertThat(page.select("#normalization tbody tr").eachText())
                .containsExactly("الحركات ◌ِ – 1", "أ إلى ا أ ا 1", "إ إلى ا إ ا 1", "ى إلى ي ى ي 1", "ة إلى ه ة ه 1");
    }

    @Test
    void aChangeThatNobodySeesIsShownByItsCodePoint() {
        Element change = page("قال\u200F إنه هنا.").expectFirst(".invisible");

        assertThat(change.attr("data-change")).isEqualTo("U+200F ← – · علامات الاتجاه");
    }

    @Test
    void whatAnEditorReadsIsArabic() {
        assertThat(Stream.of(
                                names("rule", Rule.values()),
                                names("ending", Ending.values()),
                                names("credit", Credit.Kind.values()),
                                names("furniture", Furniture.Kind.values()))
                        .flatMap(List::stream))
                .allSatisfy(name -> assertThat(name).matches(".*\\p{IsArabic}.*"));
        assertThat(page(Texts.SEED).text())
                .doesNotContain("التطبيع")
                .contains("دون 50%")
                .doesNotContain(" 0% فأكثر");
    }

    private static List<String> names(String kind, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> ArabicNames.of(kind, constant))
                .toList();
    }

    @Test
    void theStructureIsShown() {
        assertThat(
                        page("محليات\n\nافتتاح المتحف الوطني\n\nكتب سامي حداد\n\nافتتح الوزير المتحف اليوم. وحضر المئات.\n\nاقرأ أيضا: موسم القراءة")
                                .select("#structure tbody tr")
                                .eachText())
                .contains("العنوان افتتاح المتحف الوطني")
                .anyMatch(row -> row.startsWith("الكاتب"));
    }

    @Test
    void wordsCanBeTouched() {
        assertThat(page(Texts.SEED).select("[data-change]")).isNotEmpty().allMatch(word -> word.attr("tabindex")
                .equals("-1"));
    }

    @Test
    void diacriticsAreCounted() {
        Document page = page(Texts.SEED);

        assertThat(page.select("#diacritics tbody tr").eachText()).containsExactly("◌ّ شدة 1");
        assertThat(page.expectFirst("#diacritics p").text())
                .isEqualTo("1 من 2123 حرفا عليها علامة (0.05%): تشكيل متفرق.");
    }

    @Test
    void aParagraphOfLatinLettersRunsFromLeftToRight() {
        assertThat(page(Texts.HOSTILE).select("article p").eachAttr("dir"))
                .startsWith("rtl", "ltr", "rtl")
                .contains("ltr");
        assertThat(page(Texts.SEED).select("article p").eachAttr("dir")).containsOnly("rtl");
    }

    @Test
    void theProgramWritesThePageOfTheArticleThatIsNamed(@TempDir Path folder) throws IOException {
        Path article = Files.writeString(folder.resolve("article.txt"), Texts.HOSTILE.replace("\uD83D", ""));
        Path page = folder.resolve("page.html");

        ByteArrayOutputStream out = new ByteArrayOutputStream();

        boolean written =
                HtmlReport.run(List.of(page.toString(), article.toString()), new PrintStream(out, true, UTF_8));

        assertThat(written).isTrue();
        assertThat(out.toString(UTF_8)).isEqualToIgnoringNewLines("written: " + page.toUri());
        assertThat(Files.readString(page)).isEqualTo(HtmlReport.page(Files.readString(article)));
    }

    @Test
    void withoutAPageToWriteItTellsItsUsage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(HtmlReport.run(List.of(), new PrintStream(out, true, UTF_8))).isFalse();
        assertThat(out.toString(UTF_8)).startsWith("usage: ");
    }

    private static Document page(String text) {
        return Jsoup.parse(HtmlReport.page(text));
    }

    /** White space collapsed, and a replacement character for what HTML cannot hold. */
    private static String asTheBrowserHasIt(String text) {
        String possible = text.replaceAll("[\\p{Cs}\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]", "\uFFFD");
        Element paragraph = new Element("p").appendText(possible);
        return paragraph.text();
    }
}
