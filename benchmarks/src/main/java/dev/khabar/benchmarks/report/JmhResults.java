package dev.khabar.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the JSON that JMH writes with {@code -rf json}. */
final class JmhResults {

    private static final String SHAPE = "shape";
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private static final Map<String, Double> NANOS = Map.of("ns", 1.0, "us", 1e3, "ms", 1e6, "s", 1e9, "min", 60e9);

    private JmhResults() {}

    /**
     * @throws IOException if the file cannot be read or a unit in it is not known
     */
    static List<Measurement> read(Path file) throws IOException {
        List<Measurement> measurements = new ArrayList<>();
        for (JsonNode result : new ObjectMapper().readTree(file.toFile())) {
            measurements.add(measurement(result));
        }
        return measurements;
    }

    private static Measurement measurement(JsonNode result) throws IOException {
        String benchmark = result.path("benchmark").asText();
        int dot = benchmark.lastIndexOf('.');
        Map<String, String> parameters = new TreeMap<>();
        result.path("params")
                .properties()
                .forEach(parameter ->
                        parameters.put(parameter.getKey(), parameter.getValue().asText()));
        String shape = parameters.remove(SHAPE);
        int threads = result.path("threads").asInt(1);
        JsonNode metric = result.path("primaryMetric");
        double score = metric.path("score").asDouble(Double.NaN);
        double relativeError = metric.path("scoreError").asDouble(Double.NaN) / score;
        String unit = metric.path("scoreUnit").asText();
        double nanos = nanos(score, unit, threads);
        return new Measurement(
                benchmark.substring(benchmark.lastIndexOf('.', dot - 1) + 1, dot),
                benchmark.substring(dot + 1),
                parameters,
                shape == null ? "" : shape,
                threads,
                result.path("mode").asText().equals("ss"),
                nanos,
                nanos * relativeError,
                best(metric.path("rawData"), unit, threads, nanos),
                allocation(result.path("secondaryMetrics")));
    }

    /** Of the iterations of all forks; the mean where the file does not hold them. */
    private static double best(JsonNode forks, String unit, int threads, double mean) throws IOException {
        double best = Double.POSITIVE_INFINITY;
        for (JsonNode fork : forks) {
            for (JsonNode iteration : fork) {
                best = Math.min(best, nanos(iteration.asDouble(), unit, threads));
            }
        }
        return Double.isInfinite(best) ? mean : best;
    }

    /** Of one call in one thread; throughput counts the calls of all threads together. */
    private static double nanos(double score, String unit, int threads) throws IOException {
        boolean throughput = unit.startsWith("ops/");
        String time = throughput ? unit.substring("ops/".length()) : unit.replace("/op", "");
        Double nanos = NANOS.get(time);
        if (nanos == null) {
            throw new IOException("unknown unit " + unit);
        }
        return throughput ? threads * nanos / score : score * nanos;
    }

    private static double allocation(JsonNode metrics) {
        for (Map.Entry<String, JsonNode> metric : metrics.properties()) {
            if (metric.getKey().endsWith(ALLOCATION)) {
                return metric.getValue().path("score").asDouble(Double.NaN);
            }
        }
        return Double.NaN;
    }
}
