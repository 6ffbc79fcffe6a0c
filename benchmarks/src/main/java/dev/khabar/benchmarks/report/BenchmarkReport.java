package dev.khabar.benchmarks.report;

import dev.khabar.benchmarks.quality.Figure;
import dev.khabar.benchmarks.quality.QualityRunner;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Measures speed and quality and makes docs/benchmarks.md of it, in one command: {@code BenchmarkReport quick}. JMH forks
 * JVMs with the class path and the options of this one. A run that is cut off leaves what it measured to {@code render}.
 */
public final class BenchmarkReport {

    private final ReportArguments arguments;
    private final ResultFiles files;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private BenchmarkReport(ReportArguments arguments) {
        this.arguments = arguments;
        this.files = new ResultFiles(arguments.results());
    }

    /** Exit code 2 and a message where the arguments are wrong; 1, after the page is made, where a benchmark failed. */
    public static void main(String[] arguments) throws IOException {
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
        List<String> failed =
                switch (parsed.mode()) {
                    case QUICK -> report.measure(Plan.quick(BenchmarkRun.benchmarks(), userText));
                    case FULL -> report.measure(Plan.full(BenchmarkRun.benchmarks(), userText));
                    case RENDER -> List.of();
                };
        report.files.page().write(parsed.docs());
        failed.forEach(step -> System.err.println("failed: " + step));
        if (!failed.isEmpty()) {
            System.exit(1);
        }
    }

    /** Quality goes first, as it takes a minute and must not be what is cut off. */
    private List<String> measure(List<Leg> legs) throws IOException {
        List<Leg> steps = legs.stream().flatMap(Leg::steps).toList();
        Progress progress = new Progress(steps, arguments.limit(), out);
        out.println("== " + steps.size() + " steps, about "
                + Progress.words(Duration.ofSeconds((long) Plan.seconds(legs))) + "; the quality runner up to "
                + Progress.words(Plan.QUALITY) + "; rows that were disturbed, once more: up to "
                + Progress.words(Plan.REPETITIONS));
        Path data = arguments.data();
        List<Figure> figures = data == null ? List.of() : QualityRunner.measure(data, arguments.split(), out);
        files.begin(
                new ReportPage.Origin(
                        Machine.current(),
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        arguments.command(),
                        Progress.words(progress.elapsed())),
                figures);
        return new BenchmarkRun(files, progress).run(steps, Plan.REPETITIONS);
    }
}
