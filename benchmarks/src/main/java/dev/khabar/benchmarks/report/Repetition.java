package dev.khabar.benchmarks.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The second try that a measurement gets which the machine disturbed so much that it says nothing. */
final class Repetition {

    /** How many times as many forks or iterations it gets. */
    private static final int MORE = 3;

    private Repetition() {}

    /** The steps whose half interval is longer than their mean, the worst first, where the page shows their mean. */
    static List<Leg> due(Map<Leg, Collection<RunResult>> results) {
        return results.entrySet().stream()
                .filter(entry -> Plan.meanIsShown(entry.getKey()) && disturbance(entry.getValue()) > 1)
                .sorted(Comparator.comparingDouble(entry -> -disturbance(entry.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Half of the interval to the mean; an interval that is not known disturbs nothing. */
    private static double disturbance(Collection<RunResult> results) {
        return results.stream()
                .<Result<?>>map(RunResult::getPrimaryResult)
                .mapToDouble(result -> result.getScoreError() / result.getScore())
                .filter(ratio -> !Double.isNaN(ratio))
                .max()
                .orElse(0);
    }

    /** The same, longer. */
    static Leg of(Leg leg) {
        boolean single = leg.milliseconds() == 0;
        return new Leg(
                leg.benchmarks(),
                leg.shapes(),
                single ? leg.forks() * MORE : leg.forks(),
                leg.warmups(),
                single ? leg.iterations() : leg.iterations() * MORE,
                leg.milliseconds());
    }
}
