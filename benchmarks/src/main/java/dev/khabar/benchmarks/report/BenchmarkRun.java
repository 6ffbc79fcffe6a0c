package dev.khabar.benchmarks.report;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** JMH on the legs of a plan, with allocation measured beside time. */
final class BenchmarkRun {

    /** Memory that was used before, or else the first touch of each page is what is measured. */
    private static final String[] MEMORY = {"-Xms256m", "-Xmx4g", "-XX:+AlwaysPreTouch"};

    private BenchmarkRun() {}

    /** Every benchmark that the class path holds. */
    static List<BenchmarkListEntry> benchmarks() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return List.copyOf(BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(nowhere, VerboseMode.SILENT), List.of()));
    }

    /**
     * Runs the legs, what came out of no use once more, and writes what they give as JSON. A benchmark that fails ends the
     * run.
     */
    static void run(List<Leg> legs, Path json) throws RunnerException {
        Collection<RunResult> results = new ArrayList<>();
        for (Leg leg : legs) {
            for (RunResult result : measure(leg)) {
                results.addAll(Repetition.isDue(result) ? measure(Repetition.of(leg, result)) : List.of(result));
            }
        }
        ResultFormatFactory.getInstance(ResultFormatType.JSON, json.toString()).writeOut(results);
    }

    private static Collection<RunResult> measure(Leg leg) throws RunnerException {
        return new Runner(options(leg).build()).run();
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
