package dev.khabar.benchmarks.report;

import java.util.List;

/**
 * Benchmarks that are run with the same settings.
 *
 * @param benchmarks their full names
 * @param shapes of the text; empty where they take none
 * @param forks how many JVMs, one after the other
 * @param warmups iterations before those that count
 * @param iterations that count
 * @param milliseconds of an iteration
 */
record Leg(List<String> benchmarks, List<String> shapes, int forks, int warmups, int iterations, int milliseconds) {

    /** What starting a JVM and making the texts takes on top, on a small machine. */
    private static final double START_SECONDS = 2.3;

    /** About how long it takes. */
    double seconds() {
        double fork = START_SECONDS + (warmups + iterations) * milliseconds / 1e3;
        return fork * forks * benchmarks.size() * Math.max(1, shapes.size());
    }
}
