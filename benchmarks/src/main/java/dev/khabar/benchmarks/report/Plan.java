package dev.khabar.benchmarks.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkListEntry;

/** Which benchmarks are run on which texts, and how often. */
final class Plan {

    /** What the quality runner takes on a small machine. */
    static final Duration QUALITY = Duration.ofMinutes(2);

    /** What rows may take that are measured once more. */
    static final Duration REPETITIONS = Duration.ofMinutes(3);

    private static final List<String> ARTICLES = List.of("articles");
    private static final List<String> SEED = List.of("seed");
    private static final List<String> BOTH = List.of("articles", "seed");
    private static final List<String> VOCALISED = List.of("vocalised");
    private static final List<String> NORMAL = List.of("normal");
    private static final List<String> SIZES = List.of("64kB", "4MB", "64MB");
    private static final List<String> WORST_MARKS = List.of("marks", "tatweel", "oneWord");
    private static final List<String> WORST_SENTENCES = List.of("fullStops", "openQuotes");

    /** What takes part in keywords is so much that the compiler needs this long to settle. */
    private static final int LONG_WARMUPS = 10;

    private static final int SECOND = 1000;

    private Plan() {}

    /**
     * Everything once on articles in rotation and, but for the threads, on the seed, within a quarter of an hour. Figures are
     * rough.
     */
    static List<Leg> quick(List<BenchmarkListEntry> all, boolean userText) {
        List<String> shapes = userText ? ARTICLES : BOTH;
        return legs(
                new Leg(names(all, Plan::settlesSoon), shapes, 1, 6, 4, 140),
                new Leg(
                        names(all, entry -> settlesLate(entry) && !takesThreads(entry)),
                        shapes,
                        1,
                        LONG_WARMUPS,
                        4,
                        SECOND),
                new Leg(names(all, Plan::takesThreads), ARTICLES, 1, LONG_WARMUPS, 4, SECOND),
                new Leg(names(all, Plan::takesNoText), List.of(), 1, 2, 3, SECOND),
                new Leg(names(all, Plan::isSingleShot), List.of(), 5, 0, 1, 0));
    }

    /**
     * To quote, within forty minutes: everything on articles in rotation in two JVMs; then, from what is asked for most,
     * everything but the threads on the seed; normalisation and diacritics on vocalised text; ours also from 64 kB to 64
     * MB and on the worst texts. Where the user gave a text there is only that one.
     */
    static List<Leg> full(List<BenchmarkListEntry> all, boolean userText) {
        List<Leg> legs = new ArrayList<>(legs(
                new Leg(names(all, Plan::settlesSoon), ARTICLES, 2, 8, 5, 200),
                new Leg(names(all, Plan::settlesLate), ARTICLES, 2, LONG_WARMUPS, 5, SECOND),
                new Leg(names(all, Plan::takesNoText), List.of(), 1, 3, 5, SECOND),
                new Leg(names(all, Plan::isSingleShot), List.of(), 10, 0, 1, 0)));
        if (!userText) {
            legs.addAll(legs(
                    new Leg(names(all, Plan::settlesSoon), SEED, 1, 5, 4, 200),
                    new Leg(names(all, entry -> isOf(entry, "Keyword")), SEED, 1, LONG_WARMUPS, 3, SECOND),
                    new Leg(names(all, entry -> isOf(entry, "Normalization", "Diacritics")), VOCALISED, 1, 5, 3, 200),
                    new Leg(names(all, Plan::isLinear), SIZES, 1, 3, 3, 300),
                    new Leg(names(all, entry -> isOf(entry, "Normalization")), NORMAL, 1, 4, 3, 200),
                    new Leg(
                            names(all, entry -> isLinear(entry) && !isOf(entry, "Sentence")),
                            WORST_MARKS,
                            1,
                            2,
                            3,
                            150),
                    new Leg(
                            names(all, entry -> isLinear(entry) && isOf(entry, "Sentence")),
                            WORST_SENTENCES,
                            1,
                            2,
                            3,
                            150)));
        }
        return legs;
    }

    /** About how long it takes. */
    static double seconds(List<Leg> legs) {
        return legs.stream().mapToDouble(Leg::seconds).sum();
    }

    /** Whether the page shows the mean of such a step, not only its best. */
    static boolean meanIsShown(Leg step) {
        return step.shapes().isEmpty() || step.shapes().equals(ARTICLES);
    }

    private static List<Leg> legs(Leg... legs) {
        return Stream.of(legs).filter(leg -> !leg.benchmarks().isEmpty()).toList();
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

    private static boolean takesNoText(BenchmarkListEntry entry) {
        return !isSingleShot(entry) && !hasShape(entry);
    }

    private static boolean settlesSoon(BenchmarkListEntry entry) {
        return !isSingleShot(entry) && hasShape(entry) && !settlesLate(entry);
    }

    /** The class asks for a longer warm-up than JMH's own. */
    private static boolean settlesLate(BenchmarkListEntry entry) {
        return !isSingleShot(entry)
                && hasShape(entry)
                && entry.getWarmupIterations().orElse(0) >= LONG_WARMUPS;
    }

    private static boolean takesThreads(BenchmarkListEntry entry) {
        return isOf(entry, "Concurrency");
    }

    /** Ours, of those that take megabytes in reasonable time. */
    private static boolean isLinear(BenchmarkListEntry entry) {
        return entry.getUsername().contains("Benchmark.khabar")
                && isOf(entry, "Normalization", "Sentence", "Diacritics");
    }

    private static boolean isOf(BenchmarkListEntry entry, String... subjects) {
        return Stream.of(subjects).anyMatch(subject -> entry.getUsername().contains("." + subject + "Benchmark."));
    }
}
