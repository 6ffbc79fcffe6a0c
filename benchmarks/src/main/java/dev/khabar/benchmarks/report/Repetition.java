package dev.khabar.benchmarks.report;

import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The second try that a measurement gets which the machine disturbed so much that it says nothing. */
final class Repetition {

    /** How many times as many forks or iterations it gets. */
    private static final int MORE = 3;

    private Repetition() {}

    /** Whether half of the interval is longer than the mean. */
    static boolean isDue(RunResult result) {
        Result<?> primary = result.getPrimaryResult();
        return primary.getScoreError() > primary.getScore();
    }

    /** The same benchmark on the same text, longer. */
    static Leg of(Leg leg, RunResult result) {
        String shape = result.getParams().getParam("shape");
        boolean single = leg.milliseconds() == 0;
        return new Leg(
                List.of(result.getParams().getBenchmark()),
                shape == null ? List.of() : List.of(shape),
                single ? leg.forks() * MORE : leg.forks(),
                leg.warmups(),
                single ? leg.iterations() : leg.iterations() * MORE,
                leg.milliseconds());
    }
}
