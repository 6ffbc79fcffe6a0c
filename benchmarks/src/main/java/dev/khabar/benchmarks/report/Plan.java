package dev.khabar.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkListEntry;

/** Which benchmarks are run on which texts, and how often. */
final class Plan {

    private static final List<String> SEED = List.of("seed");
    private static final List<String> ARTICLES = List.of("seed", "vocalised", "latin", "normal");
    private static final List<String> SIZES = List.of("1kB", "64kB", "4MB", "64MB");
    private static final List<String> WORST = List.of("marks", "tatweel", "oneWord", "fullStops", "openQuotes");

    /** What quick mode has for everything but single shots. */
    private static final double QUICK_SECONDS = 215;

    private static final int QUICK_WARMUPS = 6;
    private static final int QUICK_ITERATIONS = 4;

    private Plan() {}

    /**
     * Everything once on the seed, within five minutes: they are divided among the benchmarks there are. Figures are rough.
     */
    static List<Leg> quick(List<BenchmarkListEntry> all) {
        List<String> single = names(all, Plan::isSingleShot);
        List<String> steady = names(all, entry -> !isSingleShot(entry));
        double each = QUICK_SECONDS / Math.max(1, steady.size()) - new Leg(SEED, SEED, 1, 0, 0, 0).seconds();
        int milliseconds = (int) Math.max(100, Math.min(1000, 1000 * each / (QUICK_WARMUPS + QUICK_ITERATIONS)));
        return List.of(
                new Leg(steady, SEED, 1, QUICK_WARMUPS, QUICK_ITERATIONS, milliseconds),
                new Leg(single, SEED, 3, 0, 1, 0));
    }

    /**
     * Everything on four kinds of article; ours also from 1 kB to 64 MB and on the worst texts. Where the user gave a text
     * there is only that one.
     */
    static List<Leg> full(List<BenchmarkListEntry> all, boolean userText) {
        List<String> single = names(all, Plan::isSingleShot);
        List<String> texts = names(all, entry -> !isSingleShot(entry) && hasShape(entry));
        List<String> others = names(all, entry -> !isSingleShot(entry) && !hasShape(entry));
        List<Leg> legs = new ArrayList<>();
        legs.add(steady(texts, userText ? SEED : ARTICLES));
        legs.add(steady(others, List.of()));
        legs.add(new Leg(single, SEED, 10, 0, 1, 0));
        if (!userText) {
            legs.add(steady(texts.stream().filter(Plan::isLinear).toList(), SIZES));
            legs.add(steady(texts.stream().filter(Plan::isOurs).toList(), WORST));
        }
        return legs.stream().filter(leg -> !leg.benchmarks().isEmpty()).toList();
    }

    private static Leg steady(List<String> benchmarks, List<String> shapes) {
        return new Leg(benchmarks, shapes, 3, 3, 5, 1000);
    }

    private static List<String> names(List<BenchmarkListEntry> all, Predicate<BenchmarkListEntry> chosen) {
        return all.stream()
                .filter(chosen)
                .map(BenchmarkListEntry::getUsername)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isSingleShot(BenchmarkListEntry entry) {
        return entry.getMode() == Mode.SingleShotTime;
    }

    private static boolean hasShape(BenchmarkListEntry entry) {
        return entry.getParams().hasValue() && entry.getParams().get().containsKey("shape");
    }

    private static boolean isOurs(String benchmark) {
        return benchmark.contains(".khabar") && !benchmark.contains("Concurrency");
    }

    /** Of those that take megabytes in reasonable time. */
    private static boolean isLinear(String benchmark) {
        return isOurs(benchmark)
                && (benchmark.contains(".NormalizationBenchmark.")
                        || benchmark.contains(".SentenceBenchmark.")
                        || benchmark.contains(".DiacriticsBenchmark."));
    }
}
