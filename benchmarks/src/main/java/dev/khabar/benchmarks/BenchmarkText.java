package dev.khabar.benchmarks;

import dev.khabar.benchmarks.articles.Articles;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The text that a call measures on: {@code -p shape=NAME} chooses among ours, {@code -Dkhabar.text=FILE} takes the place of
 * the articles: one text in UTF-8, or {@code .jsonl} with {@code title} and {@code text} in a line, gzipped or not.
 */
@State(Scope.Thread)
public class BenchmarkText {

    static final String ARTICLES = "articles";

    /**
     * {@code articles}, some hundred in rotation, another one each call, so that the processor can't know them by heart;
     * {@code seed}; {@code vocalised}, {@code latin}; {@code normal}, the seed normalised for search; {@code 1kB} to {@code
     * 64MB}, the seed again and again up to that many UTF-16 code units; {@code oneLine}, the seed without line breaks; and
     * the worst that a text can hold.
     */
    @Param(ARTICLES)
    String shape = ARTICLES;

    private Rotation<String> texts = Rotation.of(List.of(""));

    @Setup(Level.Trial)
    public void prepare() throws IOException {
        texts = Rotation.of(load(shape));
    }

    /** What is measured on where {@code shape} is asked for, one text after the other. */
    public static List<String> load(String shape) throws IOException {
        if (!shape.equals(ARTICLES)) {
            return List.of(ofShape(shape));
        }
        String file = System.getProperty("khabar.text");
        return file == null ? Articles.generated() : Articles.of(Path.of(file));
    }

    /** The text of this call. */
    String next() {
        return texts.next();
    }

    /** The length of the longest text, in UTF-16 code units. */
    int longest() {
        return texts.items().stream().mapToInt(String::length).max().orElse(0);
    }

    /** What is made of each text beforehand, in the same order. */
    <T> Rotation<T> prepared(Function<String, T> preparation) {
        return texts.map(preparation);
    }

    static String ofShape(String shape) {
        return switch (shape) {
            case "seed" -> Resources.seed();
            case "vocalised" ->
                fill(Resources.text("/texts/vocalised.txt"), Resources.seed().length());
            case "latin" ->
                fill(Resources.text("/texts/latin.txt"), Resources.seed().length());
            case "normal" -> TextNormalizer.of(Preset.SEARCH).normalize(Resources.seed());
            case "oneLine" -> Resources.seed().replace('\n', ' ');
            case "1kB" -> fill(Resources.seed(), 1 << 10);
            case "64kB" -> fill(Resources.seed(), 1 << 16);
            case "4MB" -> fill(Resources.seed(), 1 << 22);
            case "64MB" -> fill(Resources.seed(), 1 << 26);
            case "marks" -> "\u0645" + "\u064E".repeat(1 << 16);
            case "tatweel" -> "\u0640".repeat(1 << 16);
            case "oneWord" -> "\u0645\u0639".repeat(1 << 15);
            case "fullStops" -> "\u0645. ".repeat(1 << 16);
            case "openQuotes" -> "\u00AB\u0645. ".repeat(1 << 16);
            default -> throw new IllegalArgumentException("no text of shape " + shape);
        };
    }

    /** {@code size} UTF-16 code units. */
    private static String fill(String text, int size) {
        return (text + "\n\n").repeat(size / text.length() + 1).substring(0, size);
    }
}
