package dev.khabar.examples.rag;

import static dev.khabar.examples.rag.NewsSplitter.END;
import static dev.khabar.examples.rag.NewsSplitter.HEADLINE;
import static dev.khabar.examples.rag.NewsSplitter.INDEX;
import static dev.khabar.examples.rag.NewsSplitter.KEYWORDS;
import static dev.khabar.examples.rag.NewsSplitter.KEYWORDS_HERE;
import static dev.khabar.examples.rag.NewsSplitter.KEYWORD_SEPARATOR;
import static dev.khabar.examples.rag.NewsSplitter.NEW_FROM;
import static dev.khabar.examples.rag.NewsSplitter.SECTION;
import static dev.khabar.examples.rag.NewsSplitter.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.khabar.Khabar;
import dev.khabar.article.Article;
import dev.khabar.article.Section;
import dev.khabar.keyword.Keyword;
import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NewsSplitterTest {

    static Stream<Arguments> textsAndSettings() {
        return Texts.all().stream().flatMap(text -> Stream.of(1, 40, 200, 100_000)
                .flatMap(size -> Stream.of(SizeMeasure.CHARACTERS, SizeMeasure.WORDS)
                        .flatMap(measure -> Stream.of(0, 2)
                                .map(overlap -> Arguments.of(text, new Chunker(size, measure, overlap))))));
    }

    @ParameterizedTest
    @MethodSource("textsAndSettings")
    void chunksTileTheArticle(String text, Chunker settings) {
        int told = 0;
        for (TextSegment chunk : split(text, settings)) {
            assertThat(chunk.text()).isEqualTo(span(chunk).cut(text));
            assertThat(visible(text.substring(told, newPart(chunk).start()))).isEmpty();
            told = newPart(chunk).end();
        }
        assertThat(visible(text.substring(told))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("textsAndSettings")
    void everySentenceThatFitsIsWholeAndNewInOneChunk(String text, Chunker settings) {
        List<TextSegment> chunks = split(text, settings);
        SizeMeasure.Scale scale = settings.measure().of(text);

        for (Sentence sentence : Khabar.article(text).sentences()) {
            if (scale.size(sentence.span()) > settings.limit()) {
                continue;
            }
            assertThat(chunks)
                    .filteredOn(chunk -> newPart(chunk).overlaps(sentence.span()))
                    .singleElement()
                    .satisfies(chunk ->
                            assertThat(newPart(chunk).contains(sentence.span())).isTrue());
            assertThat(chunks)
                    .filteredOn(chunk -> span(chunk).overlaps(sentence.span()))
                    .allSatisfy(chunk ->
                            assertThat(span(chunk).contains(sentence.span())).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("textsAndSettings")
    void onlyWhatIsNeverCutExceedsTheSize(String text, Chunker settings) {
        SizeMeasure.Scale scale = settings.measure().of(text);
        List<Span> pieces = Block.of(Khabar.article(text)).stream()
                .flatMap(block -> settings.pieces(block, text, scale).stream())
                .toList();

        for (TextSegment chunk : split(text, settings)) {
            if (scale.size(span(chunk)) > settings.limit()) {
                assertThat(pieces).contains(span(chunk));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("textsAndSettings")
    void noChunkCrossesASection(String text, Chunker settings) {
        List<Section> sections = Khabar.article(text).sections();

        assertThat(split(text, settings)).allSatisfy(chunk -> assertThat(sections)
                .filteredOn(section -> section.span().overlaps(span(chunk)))
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(section -> assertThat(chunk.metadata().getString(SECTION))
                        .isEqualTo(section.subheading()
                                .map(heading -> heading.text())
                                .orElse(null))));
    }

    @ParameterizedTest
    @MethodSource("textsAndSettings")
    void whatIsRepeatedIsTheEndOfTheChunkBefore(String text, Chunker settings) {
        List<Sentence> sentences = Khabar.article(text).sentences();
        List<TextSegment> chunks = split(text, settings);

        for (int i = 0; i < chunks.size(); i++) {
            TextSegment chunk = chunks.get(i);
            Span repeated = new Span(span(chunk).start(), newPart(chunk).start());
            if (!repeated.isEmpty()) {
                assertThat(i).isPositive();
                assertThat(span(chunks.get(i - 1)).contains(repeated.start())).isTrue();
                assertThat(sentences)
                        .filteredOn(sentence -> repeated.contains(sentence.span()))
                        .hasSizeBetween(1, settings.overlap())
                        .first()
                        .satisfies(first -> assertThat(first.span().start()).isEqualTo(repeated.start()));
            }
        }
    }

    @Test
    void aSentenceAboveTheSizeIsCutBetweenItsClauses() {
        String text = "أعلنت الوزارة أمس بدء التسجيل في المدارس، وقالت إن الأبواب مفتوحة للجميع.";

        assertThat(split(text, new Chunker(50, SizeMeasure.CHARACTERS, 0)))
                .extracting(TextSegment::text)
                .containsExactly("أعلنت الوزارة أمس بدء التسجيل في المدارس،", "وقالت إن الأبواب مفتوحة للجميع.");
        assertThat(split(text, new Chunker(7, SizeMeasure.WORDS, 0))).hasSize(2);
    }

    @Test
    void aSentenceIsRepeatedWhereThereIsRoom() {
        List<TextSegment> chunks = split("جملة أولى. جملة ثانية. جملة ثالثة.", new Chunker(4, SizeMeasure.WORDS, 1));

        assertThat(chunks)
                .extracting(TextSegment::text)
                .containsExactly("جملة أولى. جملة ثانية.", "جملة ثانية. جملة ثالثة.");
    }

    @Test
    void headingsStandInTheFirstChunkUnderThem() {
        List<TextSegment> chunks = split(Texts.REPORT, new Chunker(40, SizeMeasure.WORDS, 1));
        Article article = Khabar.article(Texts.REPORT);

        assertThat(chunks).hasSize(3);
        assertThat(chunks.get(0).text())
                .startsWith("افتتاح مكتبة عامة في حي الزهور\n\nكتب سامي النجار\nافتتحت بلدية المدينة");
        assertThat(chunks.get(1).text()).startsWith("قاعة للأطفال\nخصصت المكتبة");
        assertThat(chunks.get(2).text()).startsWith("مواعيد الزيارة\nتفتح");
        assertThat(chunks)
                .extracting(chunk -> chunk.metadata().getString(SECTION))
                .containsExactly(null, "قاعة للأطفال", "مواعيد الزيارة");
        assertThat(chunks)
                .extracting(chunk -> chunk.metadata().getString(HEADLINE))
                .containsOnly(article.headline().orElseThrow().text());
    }

    @Test
    void metadataNameTheKeywordsAndThoseThatOccurInTheChunk() {
        String text = Texts.seed();
        List<Keyword> keywords = Khabar.keywords(text, 10);

        List<TextSegment> chunks = split(text, new Chunker(400, SizeMeasure.CHARACTERS, 1));

        assertThat(chunks).allSatisfy(chunk -> {
            assertThat(list(chunk, KEYWORDS))
                    .isEqualTo(keywords.stream().map(Keyword::text).toList());
            assertThat(list(chunk, KEYWORDS_HERE))
                    .isEqualTo(keywords.stream()
                            .filter(keyword -> keyword.occurrences().stream().anyMatch(span(chunk)::contains))
                            .map(Keyword::text)
                            .toList());
        });
        assertThat(chunks)
                .anySatisfy(chunk -> assertThat(list(chunk, KEYWORDS_HERE)).hasSizeBetween(1, keywords.size() - 1));
    }

    @Test
    void metadataOfTheDocumentStayAndChunksAreNumbered() {
        Document document = Document.from(Texts.REPORT, Metadata.from("url", "https://example.org/1"));

        List<TextSegment> chunks = NewsSplitter.builder()
                .size(20, SizeMeasure.WORDS)
                .build()
                .splitAll(document, Document.from("خبر قصير."));

        assertThat(chunks.get(0).metadata().getString("url")).isEqualTo("https://example.org/1");
        assertThat(chunks.get(1).metadata().getString(INDEX)).isEqualTo("1");
        assertThat(chunks.get(chunks.size() - 1).metadata().getString(INDEX)).isEqualTo("0");
        assertThat(chunks.get(chunks.size() - 1).metadata().containsKey(HEADLINE))
                .isFalse();
        assertThat(document.metadata().toMap()).hasSize(1);
    }

    @Test
    void aDocumentWithNothingVisibleHasNoChunk() {
        assertThat(split("\u200F\u00A0\u200B", new Chunker(10, SizeMeasure.CHARACTERS, 1)))
                .isEmpty();
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        NewsSplitter.Builder builder = NewsSplitter.builder();

        assertThatThrownBy(() -> builder.size(0, SizeMeasure.WORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("size must be 1 or more: 0");
        assertThatThrownBy(() -> builder.overlap(-1)).hasMessage("overlap must be 0 or more: -1");
        assertThatThrownBy(() -> builder.keywords(0)).hasMessage("keywords must be 1 or more: 0");
    }

    private static List<TextSegment> split(String text, Chunker settings) {
        return NewsSplitter.builder()
                .size(settings.limit(), settings.measure())
                .overlap(settings.overlap())
                .build()
                .split(Document.from(text));
    }

    private static Span span(TextSegment chunk) {
        return new Span(integer(chunk, START), integer(chunk, END));
    }

    private static Span newPart(TextSegment chunk) {
        return new Span(integer(chunk, NEW_FROM), integer(chunk, END));
    }

    private static int integer(TextSegment chunk, String key) {
        return Objects.requireNonNull(chunk.metadata().getInteger(key), key);
    }

    private static List<String> list(TextSegment chunk, String key) {
        String joined = chunk.metadata().getString(key);
        return joined == null ? new ArrayList<>() : List.of(joined.split(KEYWORD_SEPARATOR));
    }

    /** What is left of a text without white space and invisible controls. */
    private static String visible(String text) {
        return text.replaceAll("[\\s\\u00A0\\p{Cf}\\p{Z}]", "");
    }
}
