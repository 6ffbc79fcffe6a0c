package dev.khabar.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.khabar.article.Article;
import dev.khabar.article.ArticleParser;
import dev.khabar.article.Paragraph;
import dev.khabar.article.Passage;
import dev.khabar.diacritics.DiacriticComparison;
import dev.khabar.diacritics.DiacriticLevel;
import dev.khabar.diacritics.DiacriticMatcher;
import dev.khabar.diacritics.DiacriticProfile;
import dev.khabar.diacritics.Diacritics;
import dev.khabar.diacritics.MarkedLetter;
import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.Rule;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.quotation.Quotation;
import dev.khabar.quotation.QuotationExtractor;
import dev.khabar.restoration.DiacriticRestorer;
import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every entry point that takes a text, on hostile ones. The normal build runs the corpus beside this class through each;
 * {@code mvn -Pfuzz -pl core test -Dtest='TextFuzzTest#sentences'} looks for new texts.
 */
class TextFuzzTest {

    private static final SentenceSplitter SPLITTER = SentenceSplitter.create();
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final TextNormalizer FOLDING = TextNormalizer.of(Preset.SEARCH);
    private static final DiacriticRestorer RESTORER = DiacriticRestorer.create();
    private static final KeywordExtractor EXTRACTOR = KeywordExtractor.create();
    private static final QuotationExtractor QUOTATIONS = QuotationExtractor.create();

    @FuzzTest(maxDuration = "10m")
    void normalisation(byte[] bytes) {
        String text = FuzzedText.of(bytes);
        for (Preset preset : Preset.values()) {
            TextNormalizer normalizer = TextNormalizer.of(preset);
            AlignedText aligned = normalizer.align(text);
            String normalized = normalizer.normalize(text);
            assertThat(aligned.text()).isEqualTo(normalized);
            Span last = new Span(0, 0);
            for (int i = 0; i < normalized.length(); i++) {
                Span source = aligned.toOriginal(new Span(i, i + 1));
                assertThat(source.start()).isGreaterThanOrEqualTo(last.start());
                assertThat(source.end()).isGreaterThanOrEqualTo(last.end()).isLessThanOrEqualTo(text.length());
                last = source;
            }
            normalizer.explain(text).forEach(change -> change.span().cut(text));
        }
        for (Preset idempotent : List.of(Preset.SEARCH, Preset.DISPLAY, Preset.LUCENE)) {
            String once = TextNormalizer.of(idempotent).normalize(text);
            assertThat(TextNormalizer.of(idempotent).normalize(once)).isEqualTo(once);
        }
    }

    @FuzzTest(maxDuration = "10m")
    void normalisationOfStreams(byte[] bytes) throws IOException {
        String text = FuzzedText.of(bytes);
        for (Preset preset : Preset.values()) {
            TextNormalizer normalizer = TextNormalizer.of(preset);
            StringWriter out = new StringWriter();
            normalizer.normalize(new Trickle(text), out);
            assertThat(out).hasToString(normalizer.normalize(text));
        }
    }

    @FuzzTest(maxDuration = "10m")
    void diacritics(byte[] bytes) {
        String text = FuzzedText.of(bytes);
        String stripped = Diacritics.strip(text);
        assertThat(Diacritics.strip(stripped)).isEqualTo(stripped);
        DiacriticProfile profile = DiacriticProfile.of(text);
        assertThat(profile.markedLetters()).isLessThanOrEqualTo(profile.letters());
        if (isWellFormed(text)) { // a mark taken out between two half surrogates makes a letter of them
            assertThat(DiacriticProfile.of(stripped).letters()).isEqualTo(profile.letters());
        }
        for (MarkedLetter letter : Diacritics.letters(text)) {
            assertThat(letter.span().cut(text)).isNotEmpty();
        }
    }

    /** The needle is cut out of the text, so that it is found. */
    @FuzzTest(maxDuration = "10m")
    void matcher(byte[] bytes) {
        String text = FuzzedText.of(bytes);
        int size = Math.min(text.length(), 1 + bytes.length % 7);
        String needle = text.substring(text.length() / 3, Math.min(text.length(), text.length() / 3 + size));
        for (DiacriticLevel level : DiacriticLevel.values()) {
            for (DiacriticComparison comparison : List.of(
                    DiacriticComparison.of(level), DiacriticComparison.of(level).folding(FOLDING))) {
                DiacriticMatcher matcher = DiacriticMatcher.of(needle, comparison);
                int end = 0;
                for (Span place : matcher.findAll(text)) {
                    assertThat(place.start()).isGreaterThanOrEqualTo(end);
                    assertThat(place.isEmpty()).isFalse();
                    end = place.end();
                }
                assertThat(end).isLessThanOrEqualTo(text.length());
                assertThat(matcher.replaceAll(text, found -> found)).isEqualTo(text);
                assertThat(matcher.find(text))
                        .isEqualTo(matcher.findAll(text).stream().findFirst());
                assertThat(comparison.matches(text, text)).isTrue();
                assertThat(comparison.comparator().compare(text, text)).isZero();
            }
        }
    }

    private static final TextNormalizer LETTERS =
            TextNormalizer.builder().with(Rule.PRESENTATION_FORMS).build();

    @FuzzTest(maxDuration = "10m")
    void restoration(byte[] bytes) throws IOException {
        String text = FuzzedText.of(bytes);
        String restored = RESTORER.restore(text);
        AlignedText aligned = RESTORER.align(text);
        assertThat(aligned.text()).isEqualTo(restored);
        // Old shapes of letters come back as the letters.
        assertThat(Diacritics.strip(LETTERS.normalize(restored))).isEqualTo(Diacritics.strip(LETTERS.normalize(text)));
        for (int i = 0; i < text.length(); i++) {
            assertThat(aligned.fromOriginal(new Span(i, i + 1)).end()).isLessThanOrEqualTo(restored.length());
        }
        StringBuilder streamed = new StringBuilder();
        RESTORER.restore(new Trickle(text), streamed);
        assertThat(streamed).hasToString(restored);
    }

    @FuzzTest(maxDuration = "10m")
    void sentences(byte[] bytes) {
        String text = FuzzedText.of(bytes);
        List<Sentence> sentences = SPLITTER.split(text);
        int end = 0;
        for (Sentence sentence : sentences) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.text()).isNotBlank().isEqualTo(sentence.span().cut(text));
            end = sentence.span().end();
        }
        try (Stream<Sentence> streamed = SPLITTER.split(new Trickle(text))) {
            assertThat(streamed).isEqualTo(sentences);
        }
    }

    @FuzzTest(maxDuration = "10m")
    void articles(byte[] bytes) {
        String text = FuzzedText.of(bytes);
        Article article = PARSER.parse(text);
        Stream.of(article.headline(), article.deck(), article.byline(), article.dateline(), article.published())
                .flatMap(passage -> passage.stream())
                .forEach((Passage passage) ->
                        assertThat(passage.span().cut(text)).isEqualTo(passage.text()));
        article.credits().forEach(credit -> assertThat(credit.span().cut(text)).isEqualTo(credit.text()));
        article.furniture()
                .forEach(furniture -> assertThat(furniture.span().cut(text)).isEqualTo(furniture.text()));
        article.captions()
                .forEach(caption -> assertThat(caption.span().cut(text)).isEqualTo(caption.text()));
        int end = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(paragraph.span().cut(text)).isEqualTo(paragraph.text());
            end = paragraph.span().end();
            for (Sentence sentence : paragraph.sentences()) {
                assertThat(paragraph.span().contains(sentence.span())).isTrue();
                assertThat(sentence.span().cut(text)).isEqualTo(sentence.text());
            }
        }
    }

    @FuzzTest(maxDuration = "10m")
    void keywords(byte[] bytes) {
        String text = FuzzedText.of(bytes);
        List<Keyword> keywords = EXTRACTOR.extract(text);
        assertThat(EXTRACTOR.extract(text)).isEqualTo(keywords);
        for (Keyword keyword : keywords) {
            assertThat(keyword.score()).isBetween(0.0, 1.0);
            assertThat(keyword.occurrences()).isNotEmpty().allSatisfy(occurrence -> assertThat(keyword.surfaceForms())
                    .contains(occurrence.cut(text)));
        }
    }

    @FuzzTest(maxDuration = "10m")
    void quotations(byte[] bytes) {
        String text = FuzzedText.of(bytes);
        int end = 0;
        for (Quotation quotation : QUOTATIONS.extract(text)) {
            assertThat(quotation.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(quotation.span().cut(text)).isNotBlank().isEqualTo(quotation.text());
            assertThat(quotation.attribution().span().cut(text))
                    .isEqualTo(quotation.attribution().text());
            quotation.speaker().ifPresent(speaker -> assertThat(speaker.span().cut(text))
                    .isNotBlank()
                    .isEqualTo(speaker.text()));
            end = quotation.span().end();
        }
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** A reader that gives as little as it may: one character at a time, then two, then three. */
    private static final class Trickle extends StringReader {

        private int calls;

        Trickle(String text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            calls++;
            return super.read(buffer, offset, Math.min(length, 1 + calls % 3));
        }
    }
}
