package dev.khabar.benchmarks.report;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What JMH measured for one benchmark with one set of parameters.
 *
 * @param type the benchmark class, its simple name
 * @param method the benchmark method
 * @param parameters but for the shape
 * @param shape of the text; empty if the benchmark takes none
 * @param threads how many called it at once
 * @param single whether each figure is that of one call in a new JVM
 * @param nanos of one call in one thread
 * @param error half of the 99.9 % confidence interval of {@code nanos}; NaN if there were too few iterations
 * @param best nanos of a call in the fastest iteration, which other work on the machine disturbs least
 * @param bytes allocated by a call; NaN if that was not measured
 */
record Measurement(
        String type,
        String method,
        Map<String, String> parameters,
        String shape,
        int threads,
        boolean single,
        double nanos,
        double error,
        double best,
        double bytes) {

    /** Whether the library is measured, in whatever role. */
    boolean isOurs() {
        return method.startsWith("khabar");
    }

    Role role() {
        return Role.of(type, method);
    }

    /** The method, with its parameters where it has any. */
    String name() {
        return parameters.isEmpty()
                ? method
                : method
                        + parameters.entrySet().stream()
                                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                                .collect(Collectors.joining(", ", " (", ")"));
    }
}
