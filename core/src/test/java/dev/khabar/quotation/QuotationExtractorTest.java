package dev.khabar.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.khabar.Khabar;
import dev.khabar.article.Article;
import dev.khabar.article.ArticleParser;
import dev.khabar.article.Passage;
import dev.khabar.text.Span;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotationExtractorTest {

    private static final QuotationExtractor EXTRACTOR = QuotationExtractor.create();

    @Test
    void aQuotationHasEveryPartWithItsPlace() {
        String text = "وقال المدرب: «سنلعب من أجل الفوز».";

        Quotation quotation = EXTRACTOR.extract(text).get(0);

        assertThat(quotation.span()).isEqualTo(new Span(14, 32));
        assertThat(quotation.text()).isEqualTo("سنلعب من أجل الفوز");
        assertThat(quotation.isDirect()).isTrue();
        assertThat(quotation.attribution()).isEqualTo(new Passage(new Span(1, 4), "قال"));
        assertThat(quotation.speaker()).isEqualTo(Optional.of(new Passage(new Span(5, 11), "المدرب")));
        assertThat(quotation).hasToString("Quotation[direct 14..32, قال, المدرب]");
    }

    @Test
    void quotationsWithTheSamePartsAreEqual() {
        String text = "وأضاف أن الماء عاد.";
        Quotation quotation = EXTRACTOR.extract(text).get(0);

        assertThat(quotation)
                .isEqualTo(EXTRACTOR.extract(CharBuffer.wrap(text)).get(0))
                .hasSameHashCodeAs(EXTRACTOR.extract(text).get(0))
                .hasToString("Quotation[reported 6..18, أضاف]")
                .isNotEqualTo(EXTRACTOR.extract("وأعلن أن الماء عاد.").get(0))
                .isNotEqualTo(EXTRACTOR.extract("وأضاف أن النور عاد.").get(0))
                .isNotEqualTo(new Quotation(
                        new Passage(quotation.span(), quotation.text()),
                        quotation.attribution(),
                        Optional.empty(),
                        true))
                .isNotEqualTo(new Quotation(
                        new Passage(quotation.span(), quotation.text()),
                        quotation.attribution(),
                        Optional.of(quotation.attribution()),
                        false))
                .isNotEqualTo(text);
    }

    @Test
    void anArticlesHeadlineHasNone() {
        Article article = ArticleParser.create().parse("""
                        الوزير قال إن الطريق مفتوح

                        افتتح الوزير الطريق اليوم بحضور عدد كبير من سكان المدينة والقرى القريبة منها.
                        وقال الوزير إن الحافلات ستعمل من الغد.
                        """);

        assertThat(EXTRACTOR.extract(article)).extracting(Quotation::text).containsExactly("إن الحافلات ستعمل من الغد");
        assertThat(Khabar.analyze(article.text()).quotations()).isEqualTo(EXTRACTOR.extract(article));
    }

    @Test
    void aLineEndsWhatIsNotClosed() {
        List<Quotation> quotations = EXTRACTOR.extract("قال المدير: «الباب مفتوح\nوقال الحارس: «الباب مغلق».");

        assertThat(quotations).extracting(Quotation::text).containsExactly("الباب مفتوح", "الباب مغلق");
    }

    @Test
    void marksThatAreFarApartAreNoPair() {
        String text = "قال المدير: «" + "كلام كثير ".repeat(200) + "».";

        assertThat(EXTRACTOR.extract(text)).hasSize(1);
        assertThat(QuotePairs.of(text, 0, text.length()).close(12)).isEqualTo(-1);
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> EXTRACTOR.extract((CharSequence) nothing()))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> EXTRACTOR.extract((Article) nothing()))
                .withMessage("article");
        assertThat(EXTRACTOR).hasToString("QuotationExtractor").isSameAs(QuotationExtractor.create());
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // null is the point
    private static <T> T nothing() {
        return null;
    }
}
