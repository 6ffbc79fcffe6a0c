package dev.khabar.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkListEntry;

/** Which benchmarks are run on which texts, and how often. */
final class Plan {

    private static final List<String> BOTH = List.of("articles", "seed");
    private static final List<String> GIVEN = List.of("articles");
    private static final List<String> VOCALISED = List.of("vocalised");
    private static final List<String> NORMAL = List.of("normal");
    private static final List<String> SIZES = List.of("1kB", "64kB", "4MB", "64MB");
    private static final List<String> WORST = List.of("marks", "tatweel", "oneWord", "fullStops", "openQuotes");

    /** What takes part in keywords is so much that the compiler needs this long to settle. */
    private static final int LONG_WARMUPS = 10;

    private static final int SECOND = 1000;

    private Plan() {}

    /** Everything once on articles in rotation and on the seed, within a quarter of an hour. Figures are rough. */
    static List<Leg> quick(List<BenchmarkListEntry> all, boolean userText) {
        List<String> shapes = userText ? GIVEN : BOTH;
        return legs(
                new Leg(names(all, Plan::settlesSoon), shapes, 1, 6, 4, 140),
                new Leg(names(all, Plan::settlesLate), shapes, 1, LONG_WARMUPS, 4, SECOND),
                new Leg(names(all, entry -> !isSingleShot(entry) && !hasShape(entry)), List.of(), 1, 2, 3, SECOND),
                new Leg(names(all, Plan::isSingleShot), List.of(), 5, 0, 1, 0));
    }

    /**
     * Everything on articles in rotation and on the seed, twice, within an hour; on vocalised text once; ours also from 1 kB
     * to 64 MB and on the worst texts. Where the user gave a text there is only that one.
     */
    static List<Leg> full(List<BenchmarkListEntry> all, boolean userText) {
        List<String> shapes = userText ? GIVEN : BOTH;
        List<Leg> legs = new ArrayList<>(legs(
                new Leg(names(all, Plan::settlesSoon), shapes, 2, 6, 5, 300),
                new Leg(names(all, Plan::settlesLate), shapes, 2, LONG_WARMUPS, 5, SECOND),
                new Leg(names(all, entry -> !isSingleShot(entry) && !hasShape(entry)), List.of(), 2, 3, 5, SECOND),
                new Leg(names(all, Plan::isSingleShot), List.of(), 10, 0, 1, 0)));
        if (!userText) {
            legs.addAll(legs(
                    new Leg(names(all, Plan::settlesSoon), VOCALISED, 1, 4, 5, 200),
                    new Leg(names(all, entry -> isOf(entry, "Normalization")), NORMAL, 1, 6, 5, 300),
                    new Leg(names(all, Plan::isLinear), SIZES, 1, 3, 4, 500),
                    new Leg(names(all, Plan::isLinear), WORST, 1, 3, 3, 200)));
        }
        return legs;
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

    private static boolean settlesSoon(BenchmarkListEntry entry) {
        return !isSingleShot(entry) && hasShape(entry) && !settlesLate(entry);
    }

    /** The class asks for a longer warm-up than JMH's own. */
    private static boolean settlesLate(BenchmarkListEntry entry) {
        return !isSingleShot(entry)
                && hasShape(entry)
                && entry.getWarmupIterations().orElse(0) >= LONG_WARMUPS;
    }

    /** Ours, of those that take megabytes in reasonable time. */
    private static boolean isLinear(BenchmarkListEntry entry) {
        return entry.getUsername().contains(".khabar")
                && (isOf(entry, "Normalization") || isOf(entry, "Sentence") || isOf(entry, "Diacritics"));
    }

    private static boolean isOf(BenchmarkListEntry entry, String subject) {
        return entry.getUsername().contains("." + subject + "Benchmark.");
    }
}
