package dev.khabar.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The texts that sentences and articles are measured on; {@code -p shape=...} chooses others than the seed. */
@State(Scope.Benchmark)
public class SentenceTexts {

    /** {@code seed}; the seed again and again up to a size; one line without breaks; the worst that a text can hold. */
    @Param("seed")
    String shape = "seed";

    private String text = "";

    @Setup(Level.Trial)
    public void prepare() {
        String seed = SeedArticle.text();
        text = switch (shape) {
            case "seed" -> seed;
            case "oneLine" -> seed.replace('\n', ' ');
            case "64kB" -> fill(seed, 1 << 16);
            case "4MB" -> fill(seed, 1 << 22);
            case "64MB" -> fill(seed, 1 << 26);
            case "fullStops" -> "\u0645. ".repeat(1 << 16);
            case "openQuotes" -> "\u00AB\u0645. ".repeat(1 << 16);
            default -> throw new IllegalArgumentException("no text of shape " + shape);
        };
    }

    String text() {
        return text;
    }

    /** {@code size} UTF-16 code units. */
    private static String fill(String seed, int size) {
        return (seed + "\n\n").repeat(size / seed.length() + 1).substring(0, size);
    }
}
