package dev.khabar.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.ArabicTexts;
import dev.khabar.article.Passage;
import dev.khabar.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationPropertiesTest {

    private static final QuotationExtractor EXTRACTOR = QuotationExtractor.create();

    private static final List<String> PIECES = List.of(
            "قال ",
            "وقال ",
            "أضاف ",
            "المدير ",
            "سامي ",
            "إن ",
            "أن ",
            "أنه ",
            "إلى ",
            "على ",
            "«",
            "»",
            "\"",
            "“",
            "”",
            "„",
            ":",
            "، ",
            ". ",
            "! ",
            "\n",
            " -",
            "- ",
            "(",
            ")",
            "بحسب ",
            "وفق ما أعلن ",
            "وفقا لوكالة ",
            "على حد قوله",
            "مضيفا ",
            "قوله ",
            "بقوله ",
            "جاء في ",
            "الذي ",
            "لم ",
            "قد ",
            "كان ",
            "فيما ",
            "البيت كبير ",
            "يعمل ",
            "و",
            "ل",
            "″",
            "د. ",
            "13,30 ",
            "\uD83D",
            "\u200F",
            "ـ");

    @Property
    void spansAreInTheTextAndQuotationsInOrder(@ForAll("texts") String text) {
        int end = 0;
        for (Quotation quotation : EXTRACTOR.extract(text)) {
            Span span = quotation.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.cut(text)).isEqualTo(quotation.text()).isNotBlank();
            end = span.end();
            check(text, quotation.attribution(), span);
            quotation.speaker().ifPresent(speaker -> check(text, speaker, span));
        }
    }

    /** What attributes a quotation, and who said it, stand outside it. */
    private static void check(String text, Passage passage, Span quotation) {
        assertThat(passage.span().cut(text)).isEqualTo(passage.text()).isNotBlank();
        assertThat(passage.span().overlaps(quotation)).isFalse();
    }

    /** What is not linear in them does not end in the time of a build. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "«",
                "»",
                "\"",
                "“",
                "”",
                "\" : ",
                "قال ",
                "وقال المدير ",
                "قال: «",
                "بحسب ",
                "وفق ما أعلن ",
                "، مضيفا أن البيت ",
                "قوله إن ",
                "عن ",
                "(",
                "قال الوزير في ",
                "كان ",
                "كلمة ",
                "كلمة، ",
                "أن ",
                "جاء في ",
                "و قال \"كلمة كلمة كلمة كلمة\" ",
                "قال سامي.\n",
                "-",
                "1,"
            })
    void longTextsOfTheWorstKindsAreRead(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        assertThat(EXTRACTOR.extract(text))
                .allSatisfy(quotation -> assertThat(quotation.span().cut(text)).isEqualTo(quotation.text()));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> news = Arbitraries.of(PIECES).list().ofMaxSize(40).map(list -> String.join("", list));
        return Arbitraries.oneOf(news, news, ArabicTexts.any());
    }
}
