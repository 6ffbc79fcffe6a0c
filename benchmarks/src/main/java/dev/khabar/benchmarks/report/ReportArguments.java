package dev.khabar.benchmarks.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The command line of the report.
 *
 * @param data annotated texts for the quality runner; null to leave quality out
 * @param split which of them
 * @param docs where the page goes
 * @param results where the raw results go
 * @param limit how long it may take; what the time no longer reaches for is left out
 */
record ReportArguments(Mode mode, @Nullable Path data, String split, Path docs, Path results, Duration limit) {

    /** What is to be done. */
    enum Mode {
        /** A rough measurement of everything within a quarter of an hour. */
        QUICK,
        /** A measurement to quote, within forty minutes. */
        FULL,
        /** Only the page, from the results of the last measurement. */
        RENDER
    }

    private static final Duration UNLIMITED = Duration.ofDays(365);

    static final String USAGE = """
            usage: BenchmarkReport quick|full|render [--data DIR] [--split NAME] [--docs DIR] [--results DIR] [--minutes N]
              quick    everything once, within a quarter of an hour
              full     several kinds and sizes of text, within forty minutes
              render   the page again, from the results of the last run, whole or cut off
            --minutes N leaves out what does not fit into them.
            -Dkhabar.text=FILE before the class name measures on your own text (.jsonl[.gz]: on its articles)""";

    /**
     * @throws IllegalArgumentException if an argument is not known, lacks its value, or names no folder
     */
    static ReportArguments parse(String... arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("quick, full or render?");
        }
        Mode mode = mode(arguments[0]);
        Path data = null;
        String split = "dev";
        Path docs = Path.of("docs");
        Path results = Path.of("benchmarks", "target", "report");
        Duration limit = UNLIMITED;
        for (int i = 1; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--data" -> data = folder(value);
                case "--split" -> split = value;
                case "--docs" -> docs = Path.of(value);
                case "--results" -> results = Path.of(value);
                case "--minutes" -> limit = minutes(value);
                default -> throw new IllegalArgumentException("no option " + arguments[i]);
            }
        }
        return new ReportArguments(mode, data, split, docs, results, limit);
    }

    /** How others repeat it; places on this machine are named, not told. */
    String command() {
        String text = System.getProperty("khabar.text") == null ? "" : "-Dkhabar.text=FILE ";
        return "java " + text + "-cp benchmarks/target/khabar-benchmarks.jar " + BenchmarkReport.class.getName() + " "
                + mode.name().toLowerCase(Locale.ROOT) + (data == null ? "" : " --data DIR");
    }

    private static Mode mode(String name) {
        return switch (name) {
            case "quick" -> Mode.QUICK;
            case "full" -> Mode.FULL;
            case "render" -> Mode.RENDER;
            default -> throw new IllegalArgumentException("quick, full or render, not " + name);
        };
    }

    private static Duration minutes(String number) {
        try {
            return Duration.ofMinutes(Integer.parseUnsignedInt(number));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--minutes: " + number + " is not a number", e);
        }
    }

    private static Path folder(String name) {
        Path folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("--data: " + name + " is not a folder");
        }
        return folder;
    }
}
