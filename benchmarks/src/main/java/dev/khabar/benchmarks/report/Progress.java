package dev.khabar.benchmarks.report;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Tells before each step how far the plan is, and leaves out what the time no longer reaches for. */
final class Progress {

    private final int steps;
    private final double planned;
    private final Duration limit;
    private final PrintStream out;
    private final long start = System.nanoTime();
    private int begun;

    /** @param limit after which nothing may run; counted from now */
    Progress(List<Leg> steps, Duration limit, PrintStream out) {
        this.steps = steps.size();
        this.planned = Plan.seconds(steps);
        this.limit = limit;
        this.out = out;
    }

    /** Whether there is time for it. What comes after the planned steps are repetitions. */
    boolean begins(Leg step) {
        begun++;
        boolean fits = elapsed().toMillis() / 1e3 + step.seconds() <= limit.toSeconds();
        out.printf(
                Locale.ROOT,
                "== %s, %s: %s%s%n",
                begun <= steps ? begun + " of " + steps : "once more",
                words(elapsed()) + " of about " + words(Duration.ofSeconds((long) planned)),
                step.title(),
                fits ? "" : ": left out, no time for it");
        return fits;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** {@code 2 h 5 min}; at least a minute. */
    static String words(Duration duration) {
        long minutes = Math.max(1, Math.round(duration.toSeconds() / 60.0));
        return (minutes >= 60 ? minutes / 60 + " h " : "") + minutes % 60 + " min";
    }
}
