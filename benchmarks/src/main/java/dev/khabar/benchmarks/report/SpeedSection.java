package dev.khabar.benchmarks.report;

import dev.khabar.benchmarks.report.Numbers.TimeUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** One benchmark class on the page: a chart and a table on the first text, and what a character costs on the others. */
final class SpeedSection {

    private static final String SEED = "seed";

    private final String type;
    private final List<Measurement> measurements;
    private final List<String> shapes;
    private final TextSizes sizes;

    /** @param measurements all of one class */
    SpeedSection(String type, List<Measurement> measurements, TextSizes sizes) {
        this.type = type;
        this.measurements = measurements;
        this.shapes = measurements.stream().map(Measurement::shape).distinct().toList();
        this.sizes = sizes;
    }

    /** {@code Normalization} for the class {@code NormalizationBenchmark}. */
    String title() {
        return type.replaceFirst("Benchmark$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    /** The name of the chart's file. */
    String chartFile() {
        return type.replaceFirst("Benchmark$", "")
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT) + ".svg";
    }

    BarChart chart() {
        List<Measurement> rows = rows(shapes.get(0));
        TimeUnit unit = unit(rows);
        List<BarChart.Bar> bars = rows.stream()
                .map(row -> new BarChart.Bar(
                        row.name(),
                        row.best() / unit.nanos,
                        (row.nanos() - row.error()) / unit.nanos,
                        (row.nanos() + row.error()) / unit.nanos,
                        Numbers.threeDigits(row.best() / unit.nanos) + " " + unit.symbol,
                        row.isOurs() ? Role.OURS : row.role()))
                .toList();
        return new BarChart(
                title() + textOf(shapes.get(0), ", "),
                "best time of one call, less is better; line: where the mean lies",
                BarChart.Scale.FITTED,
                List.of(new BarChart.Group("", bars)));
    }

    String markdown() {
        StringBuilder page = new StringBuilder(Notes.of(type));
        List<Measurement> rows = rows(shapes.get(0));
        TimeUnit unit = unit(rows);
        boolean peers = rows.stream().anyMatch(row -> row.role() == Role.PEER);
        boolean floor = rows.stream().anyMatch(row -> row.role() == Role.FLOOR);
        boolean seed = shapes.size() > 1 && shapes.contains(SEED);
        boolean rates = !shapes.get(0).isEmpty() && rows.stream().noneMatch(Measurement::single);
        page.append("| ")
                .append(textOf(shapes.get(0), "on "))
                .append(" | ")
                .append(unit.symbol)
                .append(" a call, best | mean |")
                .append(seed ? " on seed, best |" : "");
        page.append(peers ? " to the best peer |" : "").append(floor ? " to the floor |" : "");
        page.append(rates ? " MB/s | chars/ns |" : "")
                .append(" bytes allocated |\n|---|---:|---:|")
                .append(seed ? "---:|" : "");
        page.append(peers ? "---:|" : "")
                .append(floor ? "---:|" : "")
                .append(rates ? "---:|---:|" : "")
                .append("---:|\n");
        for (Measurement row : rows) {
            page.append("| ").append(name(row)).append(" |");
            page.append(cell(Numbers.threeDigits(row.best() / unit.nanos)));
            page.append(cell(mean(row, unit))).append(seed ? cell(onSeed(row, unit)) : "");
            page.append(peers ? cell(ratio(row, Role.PEER)) : "").append(floor ? cell(ratio(row, Role.FLOOR)) : "");
            page.append(rates ? cell(megabytes(row)) + cell(Numbers.threeDigits(charsPerNano(row))) : "");
            page.append(cell(Numbers.whole(row.bytes()))).append('\n');
        }
        return page.append(shapes.size() > 1 ? otherTexts() : "").toString();
    }

    /** Chars a nanosecond for each text: where a row is even, time is linear. */
    private String otherTexts() {
        List<String> columns = shapes.stream().filter(shape -> !shape.isEmpty()).toList();
        StringBuilder page = new StringBuilder("\nChars/ns on each text:\n\n| |");
        columns.forEach(shape -> page.append(' ').append(shape).append(" |"));
        page.append("\n|---|").append("---:|".repeat(columns.size())).append('\n');
        List<String> names = rows(shapes.get(0)).stream().map(Measurement::name).toList();
        for (String name : names) {
            page.append("| ").append(name).append(" |");
            for (String shape : columns) {
                page.append(rows(shape).stream()
                        .filter(row -> row.name().equals(name))
                        .findFirst()
                        .map(row -> cell(Numbers.threeDigits(charsPerNano(row))))
                        .orElse(" |"));
            }
            page.append('\n');
        }
        return page.toString();
    }

    private List<Measurement> rows(String shape) {
        return measurements.stream()
                .filter(row -> row.shape().equals(shape))
                .sorted(Comparator.comparingDouble(Measurement::best))
                .toList();
    }

    /** The same benchmark on the text that a processor learns by heart; empty where there is no such measurement. */
    private String onSeed(Measurement row, TimeUnit unit) {
        return rows(SEED).stream()
                .filter(other -> other.name().equals(row.name()))
                .findFirst()
                .map(other -> Numbers.threeDigits(other.best() / unit.nanos))
                .orElse("");
    }

    private static TimeUnit unit(List<Measurement> rows) {
        return TimeUnit.of(rows.get(rows.size() / 2).best());
    }

    private static String name(Measurement row) {
        String threads = row.threads() == 1 ? "" : ", " + row.threads() + " threads";
        return (row.isOurs() ? "**" + row.name() + "**" : row.name()) + threads;
    }

    private static String mean(Measurement row, TimeUnit unit) {
        String error = Numbers.threeDigits(row.error() / unit.nanos);
        return Numbers.threeDigits(row.nanos() / unit.nanos) + (error.isEmpty() ? "" : " ± " + error);
    }

    /** To the fastest of a role on the same text; empty where the work is not the same. */
    private String ratio(Measurement row, Role role) {
        if (row.role() == Role.OTHER) {
            return "";
        }
        OptionalDouble best = measurements.stream()
                .filter(other -> other.role() == role && other.shape().equals(row.shape()))
                .mapToDouble(Measurement::best)
                .min();
        return best.isPresent() ? Numbers.threeDigits(row.best() / best.getAsDouble()) + "×" : "";
    }

    private String megabytes(Measurement row) {
        return Numbers.threeDigits(row.threads() * sizes.of(row.shape()).bytes() * 1e3 / row.best());
    }

    private double charsPerNano(Measurement row) {
        return row.threads() * sizes.of(row.shape()).chars() / row.best();
    }

    private static String textOf(String shape, String before) {
        if (shape.isEmpty()) {
            return "";
        }
        return before + (System.getProperty("khabar.text") == null ? shape : "the text given");
    }

    private static String cell(String text) {
        return " " + text + " |";
    }

    /** Classes in the order of the page: those named first, then the others by name. */
    static List<SpeedSection> of(List<Measurement> measurements, TextSizes sizes) {
        List<String> first = List.of(
                "NormalizationBenchmark",
                "SentenceBenchmark",
                "ArticleBenchmark",
                "DiacriticsBenchmark",
                "RestorationBenchmark",
                "KeywordBenchmark",
                "LuceneAnalyzerBenchmark");
        return measurements.stream().collect(Collectors.groupingBy(Measurement::type)).entrySet().stream()
                .map(entry -> new SpeedSection(entry.getKey(), entry.getValue(), sizes))
                .sorted(Comparator.comparingInt((SpeedSection section) ->
                                first.contains(section.type) ? first.indexOf(section.type) : first.size())
                        .thenComparing(section -> section.type))
                .toList();
    }
}
