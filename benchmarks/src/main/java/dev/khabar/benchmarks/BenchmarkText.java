package dev.khabar.benchmarks;

import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The text that a benchmark measures on: {@code -p shape=NAME} chooses one of ours, {@code -Dkhabar.text=FILE} (UTF-8)
 * takes the place of them all.
 */
@State(Scope.Benchmark)
public class BenchmarkText {

    /**
     * {@code seed}; {@code vocalised}, {@code latin}; {@code normal}, the seed normalised for search; {@code 1kB} to
     * {@code 64MB}, the seed again and again up to that many UTF-16 code units; {@code oneLine}, the seed without line
     * breaks; and the worst that a text can hold.
     */
    @Param("seed")
    String shape = "seed";

    private String text = "";

    @Setup(Level.Trial)
    public void prepare() throws IOException {
        text = load(shape);
    }

    /** The text that is measured on where {@code shape} is asked for: the user's, if there is one. */
    public static String load(String shape) throws IOException {
        String file = System.getProperty("khabar.text");
        return file == null ? ofShape(shape) : Files.readString(Path.of(file));
    }

    String get() {
        return text;
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
