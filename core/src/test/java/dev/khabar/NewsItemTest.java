package dev.khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NewsItemTest {

    private static final String SEED = SeedArticle.text();

    @Test
    void itsPartsAgreeWithOneAnother() {
        NewsItem item = Khabar.analyze(SEED);

        assertThat(item.text()).isEqualTo(SEED);
        assertThat(item.title()).isEmpty();
        assertThat(item.article().headline()).isEqualTo(Khabar.article(SEED).headline());
        assertThat(item.sentences()).isEqualTo(item.article().sentences());
        assertThat(item.keywords()).isEqualTo(KeywordExtractor.create().extract(item.article()));
    }

    @Test
    void aPartIsComputedOnce() {
        NewsItem item = Khabar.analyze(SEED);

        assertThat(item.article()).isSameAs(item.article());
        assertThat(item.sentences()).isSameAs(item.sentences());
        assertThat(item.keywords()).isSameAs(item.keywords());
        assertThat(item.quotations()).isSameAs(item.quotations());
    }

    @Test
    void threadsThatAskAtOnceGetTheSameParts() {
        NewsItem item = Khabar.analyze(SEED);

        List<List<Keyword>> answers =
                IntStream.range(0, 8).parallel().mapToObj(i -> item.keywords()).toList();

        assertThat(answers).allSatisfy(keywords -> assertThat(keywords).isSameAs(item.keywords()));
    }

    @Test
    void aTitleApartFromTheTextTakesPartInTheKeywordsOnly() {
        String body = "افتتحت الوزارة اليوم معرض الكتاب في العاصمة. ويستمر المعرض أسبوعا.";
        NewsItem item = Khabar.analyze("افتتاح معرض الكتاب", body);

        assertThat(item.title()).isEqualTo(Optional.of("افتتاح معرض الكتاب"));
        assertThat(item.text()).isEqualTo(body);
        assertThat(item.sentences()).hasSize(2);
        assertThat(item.keywords()).isEqualTo(KeywordExtractor.create().extract("افتتاح معرض الكتاب", body));
    }

    @Test
    void itemsOfTheSameTextAreEqual() {
        assertThat(Khabar.analyze("خبر"))
                .isEqualTo(Khabar.analyze(CharBuffer.wrap("خبر")))
                .hasSameHashCodeAs(Khabar.analyze("خبر"))
                .hasToString("NewsItem[3 characters]")
                .isNotEqualTo(Khabar.analyze("نبأ"))
                .isNotEqualTo(Khabar.analyze("عنوان", "خبر"))
                .isNotEqualTo("خبر");
        assertThat(Khabar.analyze("عنوان", "خبر")).hasToString("NewsItem[title=عنوان, 3 characters]");
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Khabar.analyze(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Khabar.analyze(null, ""))
                .withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> Khabar.analyze("", null))
                .withMessage("text");
    }

    @Property
    void everySpanCanBeCutOutOfTheText(@ForAll String text) {
        NewsItem item = Khabar.analyze(text);

        for (Sentence sentence : item.sentences()) {
            assertThat(sentence.span().cut(text)).isEqualTo(sentence.text());
        }
        for (Keyword keyword : item.keywords()) {
            for (Span place : keyword.occurrences()) {
                assertThat(place.end()).isLessThanOrEqualTo(text.length());
            }
        }
    }
}
