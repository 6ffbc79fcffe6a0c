package dev.khabar.benchmarks.similarity;

import dev.khabar.benchmarks.training.NewsArticle;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reprints in a corpus: {@code ReprintCheck CORPUS...}. Prints how many pairs of articles share six in ten of their runs of
 * three words, as written and normalised for search, and how far the estimates of each sketch are from the real share.
 */
public final class ReprintCheck {

    private static final double REPRINT = 0.6;
    private static final double RELATED = 0.1;

    /** A run that more articles than this have is a phrase of the house and finds too many candidates. */
    private static final int COMMON = 20;

    private ReprintCheck() {}

    /** Arguments: corpora, JSON lines with {@code title} and {@code text}, gzipped. */
    public static void main(String[] arguments) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String corpus : arguments) {
            NewsArticle.read(Path.of(corpus)).forEach(article -> texts.add(article.text()));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TextNormalizer search = TextNormalizer.of(Preset.SEARCH);
        Map<Pair, Double> raw = pairs(texts);
        Map<Pair, Double> normalized =
                pairs(texts.stream().map(search::normalize).toList());
        out.printf(
                "%,d articles; pairs of %.1f or more: %,d as written, %,d normalised%n",
                texts.size(), REPRINT, reprints(raw), reprints(normalized));
        out.printf("%-12s %8s %8s %8s %10s%n", "sketch", "error", "missed", "wrong", "µs a text");
        for (Sketcher sketcher : Sketcher.values()) {
            print(out, sketcher, texts, normalized);
        }
    }

    private static void print(PrintStream out, Sketcher sketcher, List<String> texts, Map<Pair, Double> exact) {
        texts.subList(0, texts.size() / 4).forEach(sketcher::sketch); // warm
        long began = System.nanoTime();
        List<Object> sketches = texts.stream().map(sketcher::sketch).toList();
        double micros = (System.nanoTime() - began) / 1e3 / texts.size();
        double squares = 0;
        int missed = 0;
        int wrong = 0;
        for (Map.Entry<Pair, Double> pair : exact.entrySet()) {
            double estimate = sketcher.similarity(
                    sketches.get(pair.getKey().left()),
                    sketches.get(pair.getKey().right()));
            double real = pair.getValue();
            squares += (estimate - real) * (estimate - real);
            missed += real >= REPRINT && estimate < REPRINT ? 1 : 0;
            wrong += real < REPRINT && estimate >= REPRINT ? 1 : 0;
        }
        out.printf("%-12s %8.4f %8d %8d %10.0f%n", sketcher, Math.sqrt(squares / exact.size()), missed, wrong, micros);
    }

    private static long reprints(Map<Pair, Double> pairs) {
        return pairs.values().stream().filter(share -> share >= REPRINT).count();
    }

    /** The pairs that have at least a tenth in common, and how much. */
    private static Map<Pair, Double> pairs(List<String> texts) {
        List<Set<String>> runs = texts.stream().map(Sketcher::runs).toList();
        Map<String, List<Integer>> articles = new HashMap<>();
        for (int i = 0; i < runs.size(); i++) {
            for (String run : runs.get(i)) {
                articles.computeIfAbsent(run, unseen -> new ArrayList<>()).add(i);
            }
        }
        Map<Pair, Double> pairs = new HashMap<>();
        for (List<Integer> found : articles.values()) {
            for (int i = 0; i < found.size() && found.size() <= COMMON; i++) {
                for (int j = i + 1; j < found.size(); j++) {
                    pairs.computeIfAbsent(
                            new Pair(found.get(i), found.get(j)),
                            pair -> share(runs.get(pair.left()), runs.get(pair.right())));
                }
            }
        }
        pairs.values().removeIf(share -> share < RELATED);
        return pairs;
    }

    private static double share(Set<String> left, Set<String> right) {
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        return (double) common.size() / (left.size() + right.size() - common.size());
    }

    /** Two articles, by their numbers. */
    private record Pair(int left, int right) {}
}
