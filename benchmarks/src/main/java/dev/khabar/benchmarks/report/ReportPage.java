package dev.khabar.benchmarks.report;

import dev.khabar.benchmarks.quality.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** docs/benchmarks.md and its charts. */
final class ReportPage {

    private static final String CHARTS = "benchmarks";

    /** How the figures came to be. */
    record Origin(Machine machine, String date, String command, String duration) {

        Origin lasting(String now) {
            return new Origin(machine, date, command, now);
        }
    }

    private final Origin origin;
    private final List<SpeedSection> speed;
    private final LimitsTable limits;
    private final List<QualitySection> quality;

    ReportPage(Origin origin, List<Measurement> measurements, List<Figure> figures) {
        this.origin = origin;
        this.speed = SpeedSection.of(measurements, new TextSizes());
        this.limits = new LimitsTable(measurements);
        this.quality = QualitySection.of(figures);
    }

    /** Writes {@code benchmarks.md} into a folder and the charts into a folder {@code benchmarks} inside it. */
    void write(Path docs) throws IOException {
        Path charts = docs.resolve(CHARTS);
        Files.createDirectories(charts);
        for (SpeedSection section : speed) {
            Files.writeString(
                    charts.resolve(section.chartFile()), section.chart().svg());
        }
        for (QualitySection section : quality) {
            if (section.hasPeers()) {
                Files.writeString(
                        charts.resolve(section.chartFile()), section.chart().svg());
            }
        }
        Files.writeString(docs.resolve("benchmarks.md"), markdown());
    }

    String markdown() {
        StringBuilder page = new StringBuilder();
        page.append("""
                # Benchmarks: ours beside what you would use instead

                <!-- Made by dev.khabar.benchmarks.report.BenchmarkReport; docs/performance.md tells how to make it on your machine. -->

                """);
        page.append("| | |\n|---|---|\n");
        row(
                page,
                "machine",
                origin.machine().processor() + ", " + origin.machine().processors() + " cores, "
                        + origin.machine().system());
        row(page, "JVM", origin.machine().jdk());
        row(page, "sources", "commit " + origin.machine().commit());
        row(page, "measured", origin.date() + ", in " + origin.duration());
        row(page, "command", "`" + origin.command() + "`");
        page.append("""

                A call gets the next of 300 articles, whose times are averaged: one text again and again is learnt by heart by the
                processor's branch prediction, as the column of the seed shows (2,587 chars, the articles 1,650 on average). The
                articles are generated with the words and lengths of news. Compare rows of one table, not of two machines. "Best" is the fastest iteration, which other work on the
                machine disturbs least; what is not called a mean goes by it. "To the best peer" and "to the floor" divide it by that
                of the fastest peer and by the least that the job could cost: below 1 is faster. What follows ± is half of JMH's 99.9 %
                confidence interval. MB are millions of bytes of the text in UTF-8, chars are UTF-16 code units.
                [What each normaliser returns](comparison.md) shows what the time buys; [performance](performance.md) says
                how it is measured and what was tried.
                """);
        for (SpeedSection section : speed) {
            page.append("\n## ").append(section.title()).append("\n\n");
            image(page, section.title() + ": time of one call", section.chartFile());
            page.append(section.markdown());
        }
        page.append(limits.markdown());
        if (!quality.isEmpty()) {
            page.append("""

                    # Quality

                    On annotated data that is not part of the repository. The measures are defined in
                    [performance](performance.md#quality). The packaged statistics and rules were tuned on these same
                    development data; peers came as they are.
                    """);
        }
        for (QualitySection section : quality) {
            page.append("\n## ").append(section.title()).append("\n\n");
            if (section.hasPeers()) {
                image(page, section.title() + ": quality in percent", section.chartFile());
            }
            page.append(section.markdown());
        }
        return page.toString();
    }

    private static void image(StringBuilder page, String alternative, String file) {
        page.append("![")
                .append(alternative)
                .append("](")
                .append(CHARTS)
                .append('/')
                .append(file)
                .append(")\n\n");
    }

    private static void row(StringBuilder page, String name, String value) {
        page.append("| ").append(name).append(" | ").append(value).append(" |\n");
    }
}
