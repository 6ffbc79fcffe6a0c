package dev.khabar.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How often the least that a text could cost, by the same run, each path of the library takes. */
final class LimitsTable {

    private static final String LIMITS = "LimitsBenchmark";

    private final List<Measurement> measurements;

    LimitsTable(List<Measurement> measurements) {
        this.measurements = measurements;
    }

    /** Empty where the limits were not measured. */
    String markdown() {
        List<Measurement> limits =
                measurements.stream().filter(row -> row.type().equals(LIMITS)).toList();
        if (limits.isEmpty()) {
            return "";
        }
        String shape = limits.get(0).shape();
        List<Measurement> columns = limits.stream()
                .filter(row -> row.shape().equals(shape))
                .sorted(Comparator.comparingDouble(Measurement::best))
                .toList();
        StringBuilder page = new StringBuilder("\n## Beside the limits\n\n| times, on " + shape + " |");
        columns.forEach(limit -> page.append(' ').append(limit.name()).append(" |"));
        page.append("\n|---|").append("---:|".repeat(columns.size())).append('\n');
        paths(shape).forEach(path -> {
            page.append("| ").append(name(path)).append(" |");
            columns.forEach(limit -> page.append(' ')
                    .append(Numbers.threeDigits(path.best() / limit.best()))
                    .append(" |"));
            page.append('\n');
        });
        return page.toString();
    }

    /** Ours on the same texts, in one thread. */
    private Stream<Measurement> paths(String shape) {
        return measurements.stream()
                .filter(row -> row.isOurs() && row.shape().equals(shape) && isAlone(row))
                .sorted(Comparator.comparingDouble(Measurement::best));
    }

    /** What the benchmark of threads measures stands in the other classes already. */
    private static boolean isAlone(Measurement row) {
        return !row.single() && !row.type().equals("ConcurrencyBenchmark");
    }

    private static String name(Measurement row) {
        return row.type().replaceFirst("Benchmark$", "") + "." + row.name();
    }
}
