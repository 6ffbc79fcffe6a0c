package dev.khabar.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.khabar.sentence.Ending;
import dev.khabar.sentence.Pause;
import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts without structure, sentences, and the parser itself. */
class ArticleParserTest {

    private static final String LEAD = "وصل وفد من خبراء الطاقة إلى العاصمة صباح اليوم لبحث مشروع الربط الكهربائي.";
    private static final String MORE = "وقال رئيس الوفد إن المشروع سيبدأ العام المقبل.";

    @Test
    void aTextWithoutStructureIsOneSection() {
        Article article = parse(LEAD + " " + MORE);

        assertThat(article.headline()).isEmpty();
        assertThat(article.byline()).isEmpty();
        assertThat(article.dateline()).isEmpty();
        assertThat(article.sections()).hasSize(1);
        assertThat(article.sections().get(0).subheading()).isEmpty();
        assertThat(article.sentences()).extracting(Sentence::text).containsExactly(LEAD, MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\n", "\u200F\n\u00A0"})
    void aTextWithNothingVisibleHasNoParts(String text) {
        Article article = parse(text);

        assertThat(article.headline()).isEmpty();
        assertThat(article.credits()).isEmpty();
        assertThat(article.furniture()).isEmpty();
        assertThat(article.sections()).isEmpty();
    }

    @Test
    void sentencesPointIntoTheWholeText() {
        String text = "خبراء الطاقة في العاصمة\r\n\r\n  " + LEAD + " " + MORE + "  \r\n" + MORE;
        Article article = parse(text);

        assertThat(article.sentences())
                .allSatisfy(sentence -> assertThat(sentence.span().cut(text)).isEqualTo(sentence.text()));
        assertThat(article.paragraphs().get(0).sentences())
                .extracting(Sentence::ending)
                .containsExactly(Ending.TERMINATOR, Ending.TERMINATOR);
        assertThat(article.sentences())
                .isEqualTo(article.paragraphs().stream()
                        .flatMap(paragraph -> paragraph.sentences().stream())
                        .toList());
    }

    @Test
    void paragraphsAreSplitByTheGivenSplitter() {
        ArticleParser parser =
                ArticleParser.of(SentenceSplitter.builder().endAt(Pause.COMMA).build());

        assertThat(parser.parse("وصل الوفد، وغادر.").sentences()).hasSize(2);
    }

    @Test
    void thereIsOneParserOfNews() {
        assertThat(ArticleParser.create()).isSameAs(ArticleParser.create());
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleParser.of(null))
                .withMessage("splitter");
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void valuesCannotBeChanged() {
        Article article = parse(LEAD);

        assertThatThrownBy(() -> article.sections().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> article.credits().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Article parse(String text) {
        return ArticleParser.create().parse(text);
    }
}
