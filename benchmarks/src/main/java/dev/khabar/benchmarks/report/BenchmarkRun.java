package dev.khabar.benchmarks.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * JMH on the steps of a plan, with allocation measured beside time. What a step gives is on disk before the next one begins,
 * and no step begins that would end after the time is up.
 */
final class BenchmarkRun {

    /** Memory that was used before, or else the first touch of each page is what is measured. */
    private static final String[] MEMORY = {"-Xms256m", "-Xmx4g", "-XX:+AlwaysPreTouch"};

    private final ResultFiles files;
    private final Progress progress;
    private final Map<Leg, Collection<RunResult>> results = new LinkedHashMap<>();
    private final List<String> failed = new ArrayList<>();

    BenchmarkRun(ResultFiles files, Progress progress) {
        this.files = files;
        this.progress = progress;
    }

    /** Every benchmark that the class path holds. */
    static List<BenchmarkListEntry> benchmarks() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return List.copyOf(BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(nowhere, VerboseMode.SILENT), List.of()));
    }

    /**
     * Runs the steps, then what came out of no use once more, the worst first, as far as the time for it reaches.
     *
     * @return the steps that failed
     */
    List<String> run(List<Leg> steps, Duration repetitions) throws IOException {
        for (Leg step : steps) {
            measure(step, step);
        }
        double left = repetitions.toSeconds();
        for (Leg step : Repetition.due(results)) {
            Leg longer = Repetition.of(step);
            if (longer.seconds() <= left) {
                left -= longer.seconds();
                measure(step, longer);
            }
        }
        return failed;
    }

    /** @param place whose results these are, in place of those that it has */
    private void measure(Leg place, Leg leg) throws IOException {
        if (!progress.begins(leg)) {
            return;
        }
        try {
            results.put(place, new Runner(options(leg).build()).run());
        } catch (RunnerException e) {
            failed.add(leg.title() + ": " + e.getMessage());
        }
        files.keep(results.values().stream().flatMap(Collection::stream).toList(), progress.elapsed());
    }

    private static ChainedOptionsBuilder options(Leg leg) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(leg.forks())
                .warmupIterations(leg.warmups())
                .measurementIterations(leg.iterations())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        if (leg.milliseconds() > 0) {
            TimeValue time = TimeValue.milliseconds(leg.milliseconds());
            options.warmupTime(time).measurementTime(time).jvmArgsAppend(MEMORY);
        }
        if (!leg.shapes().isEmpty()) {
            options.param("shape", leg.shapes().toArray(String[]::new));
        }
        leg.benchmarks().forEach(name -> options.include("^" + Pattern.quote(name) + "$"));
        return options;
    }
}
