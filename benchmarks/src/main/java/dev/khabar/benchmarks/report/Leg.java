package dev.khabar.benchmarks.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * Benchmarks that are run with the same settings.
 *
 * @param benchmarks their full names
 * @param shapes of the text; empty where they take none
 * @param forks how many JVMs, one after the other
 * @param warmups iterations before those that count
 * @param iterations that count
 * @param milliseconds of an iteration; 0 for a single call
 */
record Leg(List<String> benchmarks, List<String> shapes, int forks, int warmups, int iterations, int milliseconds) {

    /** What starting a JVM and making the texts takes on top, on a small machine. */
    private static final double START_SECONDS = 2.3;

    /** The same where nothing is made ready before the call. */
    private static final double COLD_START_SECONDS = 1.2;

    /** About how long it takes. */
    double seconds() {
        double fork =
                milliseconds == 0 ? COLD_START_SECONDS : START_SECONDS + (warmups + iterations) * milliseconds / 1e3;
        return fork * forks * benchmarks.size() * Math.max(1, shapes.size());
    }

    /** Legs of one benchmark on one text, in the order of the texts. */
    Stream<Leg> steps() {
        return shapes.isEmpty()
                ? benchmarks.stream().map(name -> step(name, List.of()))
                : shapes.stream().flatMap(shape -> benchmarks.stream().map(name -> step(name, List.of(shape))));
    }

    private Leg step(String benchmark, List<String> shape) {
        return new Leg(List.of(benchmark), shape, forks, warmups, iterations, milliseconds);
    }

    /** The benchmarks by their short names, and the texts: {@code SentenceBenchmark.khabar on seed}. */
    String title() {
        String names = String.join(
                ", ",
                benchmarks.stream()
                        .map(name -> name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1))
                        .toList());
        return shapes.isEmpty() ? names : names + " on " + String.join(", ", shapes);
    }
}
