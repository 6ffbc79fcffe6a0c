package dev.khabar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.khabar.article.Section;
import dev.khabar.keyword.Keyword;
import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KhabarTest {

    private static final String SEED = SeedArticle.text();

    @Test
    void theSeedHasItsHeadlineAndThreeSubheadings() {
        assertThat(Khabar.article(SEED).headline().orElseThrow().text())
                .isEqualTo("منتدى أستانا 2025.. كازاخستان تقود الحوار العالمي في زمن الانقسام");
        assertThat(Khabar.article(SEED).sections())
                .extracting(Section::subheading)
                .filteredOn(java.util.Optional::isPresent)
                .extracting(subheading -> subheading.orElseThrow().text())
                .containsExactly(
                        "دعوة إلى التعاون والعقلانية",
                        "منصة للتقارب بين القوى الكبرى والوسطى",
                        "رسالة أمل في زمن الانقسام");
    }

    @Test
    void theSeedsOnlyMarkGoes() {
        assertThat(Khabar.stripDiacritics(SEED)).isEqualTo(SEED.replace("بنّاء", "بناء"));
    }

    @Test
    void aSentenceGetsItsDiacritics() {
        assertThat(Khabar.restoreDiacritics("وصل الرئيس.")).isEqualTo("وَصَلَ الر\u0651\u064Eئِيسُ.");
    }

    @Test
    void theSeedIsNormalisedForSearch() {
        assertThat(Khabar.normalize("بنّاء الإقليمية إلى منتدى")).isEqualTo("بناء الاقليميه الي منتدي");
    }

    @Test
    void theSeedsKeywordsNameItsSubject() {
        assertThat(Khabar.keywords(SEED, 10))
                .hasSize(10)
                .extracting(Keyword::text)
                .contains("كازاخستان");
    }

    @Test
    void fewerThanOneKeywordIsRefused() {
        assertThatThrownBy(() -> Khabar.keywords(SEED, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource
    void nullIsRefusedByName(ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage("text");
    }

    @SuppressWarnings("NullAway") // null is the point
    static Stream<ThrowingCallable> nullIsRefusedByName() {
        return Stream.of(
                () -> Khabar.normalize(null),
                () -> Khabar.stripDiacritics(null),
                () -> Khabar.restoreDiacritics(null),
                () -> Khabar.sentences(null),
                () -> Khabar.article(null),
                () -> Khabar.keywords(null, 10));
    }

    @Property(tries = 300)
    void everySpanCutsWhatItComesWith(@ForAll("texts") String text) {
        for (Sentence sentence : Khabar.sentences(text)) {
            assertThat(sentence.span().cut(text)).isEqualTo(sentence.text());
        }
        Khabar.article(text)
                .headline()
                .ifPresent(headline -> assertThat(headline.span().cut(text)).isEqualTo(headline.text()));
        for (Keyword keyword : Khabar.keywords(text, 5)) {
            List<String> cuts = keyword.occurrences().stream()
                    .map((Span span) -> span.cut(text))
                    .distinct()
                    .toList();
            assertThat(keyword.surfaceForms()).containsExactlyInAnyOrderElementsOf(cuts);
        }
    }

    @Property(tries = 300)
    void normalisingAndStrippingTwiceIsDoingItOnce(@ForAll("texts") String text) {
        String normalized = Khabar.normalize(text);
        assertThat(Khabar.normalize(normalized)).isEqualTo(normalized);
        String stripped = Khabar.stripDiacritics(text);
        assertThat(Khabar.stripDiacritics(stripped)).isEqualTo(stripped);
    }

    /** News-like text with everything in between: marks, digits, quotes, line ends, emoji, lone surrogates. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(
                        "كازاخستان",
                        "والحكومة",
                        "للحكومة",
                        "بنّاء",
                        "د.",
                        "10.5",
                        "؟",
                        ".",
                        "..",
                        "«",
                        "»",
                        "\n",
                        "\n\n",
                        " ",
                        "، "),
                Arbitraries.strings().withCharRange('\u0600', '\u06FF').ofMaxLength(4),
                Arbitraries.strings().all().ofMaxLength(3));
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
