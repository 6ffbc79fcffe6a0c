package dev.khabar.keyword;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Ranks phrases: a linear model over {@link Feature}s whose sum is the log-odds of being chosen, and small decision trees
 * that correct the sums of the best phrases of a text ({@link Evidence#CORRECTION}).
 *
 * <p>Short news and long articles are ranked with weights of their own, a text between them with weights between:
 * {@code short + g × (long - short)}, where g grows with the logarithm of the number of words, from 0 at
 * {@value #SHORT_TEXT} words to 1 at {@value #LONG_TEXT}.
 *
 * <p>{@link #news()} is packaged. Others are fitted by {@code RankerTrainer} in the project's benchmarks, or by any
 * logistic regression over {@link KeywordExtractor#candidates}. Immutable and safe to share between threads.
 */
public final class Ranker {

    /** Up to this number of words a text is ranked as short news. */
    public static final int SHORT_TEXT = 150;

    /** From this number of words on a text is ranked as a long article. */
    public static final int LONG_TEXT = 600;

    private static final double SPAN = Math.log(LONG_TEXT) - Math.log(SHORT_TEXT);

    /**
     * What a feature counts for. For programs that fit a ranker only, and not stable, as {@link Feature} is not.
     *
     * @param ofShort in short news
     * @param ofLong in long articles
     */
    public record Weight(double ofShort, double ofLong) {

        static final Weight NONE = new Weight(0, 0);

        /**
         * @throws IllegalArgumentException if one of them is no finite number
         */
        public Weight {
            if (!Double.isFinite(ofShort) || !Double.isFinite(ofLong)) {
                throw new IllegalArgumentException("weights must be finite: " + ofShort + ", " + ofLong);
            }
        }

        double at(double longness) {
            return ofShort + longness * (ofLong - ofShort);
        }
    }

    private final Weight bias;
    private final Map<Feature, Weight> weights;
    private final Correction correction;
    private final FeatureVector ofShort = new FeatureVector();
    private final FeatureVector ofLong = new FeatureVector();

    private Ranker(Weight bias, Map<Feature, Weight> weights, Correction correction) {
        this.bias = bias;
        this.weights = weights;
        this.correction = correction;
        weights.forEach((feature, weight) -> {
            ofShort.set(feature, weight.ofShort());
            ofLong.set(feature, weight.ofLong());
        });
    }

    /** The packaged ranker of news. */
    public static Ranker news() {
        return News.RANKER;
    }

    /** A ranker with these weights; a feature that is not named does not count. */
    public static Ranker of(Weight bias, Map<Feature, Weight> weights) {
        Map<Feature, Weight> copy = new EnumMap<>(Feature.class);
        copy.putAll(Objects.requireNonNull(weights, "weights"));
        return new Ranker(Objects.requireNonNull(bias, "bias"), Collections.unmodifiableMap(copy), Correction.NONE);
    }

    /** The same with a correction, in place of the one it had. */
    Ranker with(Correction other) {
        return new Ranker(bias, weights, other);
    }

    Correction correction() {
        return correction;
    }

    /**
     * Reads a ranker from a file: UTF-8; a line for each feature that counts, with its {@link Feature#id()}, its weight in
     * short news and its weight in long articles; a line {@code bias} of the same form; a line {@code tree} for each decision
     * tree of the correction, with 15 pairs of input and limit and 16 leaves; {@code #} starts a comment.
     *
     * @throws IOException if the file cannot be read or holds something else; the message names file and line
     */
    public static Ranker load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return load(in, file.toString());
        }
    }

    /**
     * Reads from a stream what {@link #load(Path)} reads from a file, and leaves it open.
     *
     * @throws IOException as from {@link #load(Path)}
     */
    public static Ranker load(InputStream in) throws IOException {
        return load(Objects.requireNonNull(in, "in"), "stream");
    }

    private static Ranker load(InputStream in, String source) throws IOException {
        return new RankerFile(source)
                .read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
    }

    /** Writes the ranker to a file, over what it held. */
    public void save(Path file) throws IOException {
        Files.writeString(Objects.requireNonNull(file, "file"), RankerFile.write(this));
    }

    /** Writes to a stream what {@link #save(Path)} writes to a file, and leaves it open. */
    public void save(OutputStream out) throws IOException {
        out.write(RankerFile.write(this).getBytes(StandardCharsets.UTF_8));
    }

    /** What every phrase starts from. */
    public Weight bias() {
        return bias;
    }

    /** The weights of the features that count, in the order of {@link Feature}; unmodifiable. */
    public Map<Feature, Weight> weights() {
        return weights;
    }

    /** How long a text of a number of words is, between short news, 0, and long articles, 1. */
    public static double longness(int words) {
        return Math.min(1, Math.max(0, (Math.log(Math.max(1, words)) - Math.log(SHORT_TEXT)) / SPAN));
    }

    /** The weights for a text of a number of words. */
    FeatureVector weightsFor(int words) {
        return ofShort.towards(ofLong, longness(words));
    }

    double biasFor(int words) {
        return bias.at(longness(words));
    }

    /** How many features count, and how many trees correct their sum. */
    @Override
    public String toString() {
        return "Ranker[features=" + weights.size() + ", trees="
                + correction.trees().size() + "]";
    }

    private static final class News {
        static final Ranker RANKER = read();

        private static Ranker read() {
            String name = "news-ranker.txt";
            try (InputStream in = Objects.requireNonNull(Ranker.class.getResourceAsStream(name), name)) {
                return load(in, name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
