package dev.khabar.benchmarks.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.khabar.Khabar;
import dev.khabar.keyword.DocumentFrequencies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {

    @TempDir
    Path folder;

    @Test
    void theyAreTheSameAlways() {
        NewsVocabulary vocabulary = new NewsVocabulary(DocumentFrequencies.news());

        assertThat(new ArticleWriter(vocabulary, new Random(1)).write())
                .isEqualTo(new ArticleWriter(vocabulary, new Random(1)).write());
        assertThat(Articles.generated()).hasSize(Articles.COUNT).doesNotHaveDuplicates();
    }

    /** What two corpora of news have: 125 and 593 words of 6 characters, a sentence of 25, four words in five new. */
    @Test
    void theyHaveTheMeasuresOfNews() {
        assertThat(mean(article -> words(article).length)).isCloseTo(275, within(40.0));
        assertThat(mean(article -> (double) article.length() / words(article).length))
                .isCloseTo(6, within(0.3));
        assertThat(mean(article -> (double) words(article).length
                        / Khabar.sentences(article).size()))
                .isCloseTo(25, within(3.0));
        assertThat(mean(article ->
                        (double) Arrays.stream(words(article)).distinct().count() / words(article).length))
                .isCloseTo(0.8, within(0.05));
    }

    @Test
    void nearlyAllAreReadAsArticlesWithAHeadline() {
        assertThat(mean(article -> Khabar.article(article).headline().isPresent() ? 1 : 0))
                .isGreaterThan(0.9);
    }

    @Test
    void theArticlesOfAFileAreTakenFromAllOfIt() throws IOException {
        Path file = folder.resolve("news.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 2 * Articles.COUNT; i++) {
                out.write(("{\"title\": \"t" + i + "\", \"text\": \"a b\"}\n").getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(Articles.of(file))
                .hasSize(Articles.COUNT)
                .startsWith("t0\n\na b", "t2\n\na b")
                .endsWith("t598\n\na b");
    }

    @Test
    void anotherFileIsOneText() throws IOException {
        assertThat(Articles.of(Files.writeString(folder.resolve("one.txt"), "a\n\nb\n")))
                .containsExactly("a\n\nb\n");
    }

    @Test
    void aLineWithoutTextIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("news.jsonl"), "{\"text\": \"a\"}\n{\"title\": \"b\"}\n");

        assertThatThrownBy(() -> Articles.of(file))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("no text in object 2");
    }

    private static double mean(ToDoubleFunction<String> measure) {
        List<String> articles = Articles.generated();
        return IntStream.range(0, articles.size())
                .mapToDouble(i -> measure.applyAsDouble(articles.get(i)))
                .average()
                .orElse(0);
    }

    private static String[] words(String article) {
        return article.split("\\s+");
    }
}
