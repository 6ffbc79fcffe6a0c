package dev.khabar.benchmarks.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.benchmarks.quality.Figure;
import dev.khabar.benchmarks.quality.QualityRunner;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures speed and quality and makes docs/benchmarks.md of it, in one command: {@code BenchmarkReport quick}. JMH forks
 * JVMs with the class path and the options of this one.
 */
public final class BenchmarkReport {

    private final ReportArguments arguments;
    private final Path speed;
    private final Path quality;
    private final Path origin;

    private BenchmarkReport(ReportArguments arguments) {
        this.arguments = arguments;
        this.speed = arguments.results().resolve("jmh.json");
        this.quality = arguments.results().resolve("quality.json");
        this.origin = arguments.results().resolve("origin.json");
    }

    /** Exit code 2 and a message where the arguments are wrong. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        ReportArguments parsed;
        try {
            parsed = ReportArguments.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + ReportArguments.USAGE);
            System.exit(2);
            return;
        }
        BenchmarkReport report = new BenchmarkReport(parsed);
        boolean userText = System.getProperty("khabar.text") != null;
        switch (parsed.mode()) {
            case QUICK -> report.measure(Plan.quick(BenchmarkRun.benchmarks(), userText));
            case FULL -> report.measure(Plan.full(BenchmarkRun.benchmarks(), userText));
            case RENDER -> {}
        }
        report.render();
    }

    private void measure(List<Leg> legs) throws IOException, RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        double seconds = legs.stream().mapToDouble(Leg::seconds).sum();
        out.println(
                "This takes about " + words(Duration.ofSeconds((long) seconds)) + ", and the quality runner a minute.");
        Files.createDirectories(arguments.results());
        long start = System.nanoTime();
        BenchmarkRun.run(legs, speed);
        Path data = arguments.data();
        List<Figure> figures = data == null ? List.of() : QualityRunner.measure(data, arguments.split(), out);
        ObjectMapper json = new ObjectMapper();
        json.writeValue(quality.toFile(), figures);
        json.writeValue(
                origin.toFile(),
                new ReportPage.Origin(
                        Machine.current(),
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        arguments.command(),
                        words(Duration.ofNanos(System.nanoTime() - start))));
    }

    private void render() throws IOException {
        ObjectMapper json = new ObjectMapper();
        new ReportPage(
                        json.readValue(origin.toFile(), ReportPage.Origin.class),
                        JmhResults.read(speed),
                        json.readValue(quality.toFile(), new TypeReference<List<Figure>>() {}))
                .write(arguments.docs());
    }

    /** {@code 2 h 5 min}; at least a minute. */
    static String words(Duration duration) {
        long minutes = Math.max(1, Math.round(duration.toSeconds() / 60.0));
        return (minutes >= 60 ? minutes / 60 + " h " : "") + minutes % 60 + " min";
    }
}
