package dev.khabar.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.khabar.benchmarks.quality.Figure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.BenchmarkListEntry;

/** From JMH's JSON and quality figures to the page. */
class ReportPageTest {

    private static final String RESULTS = """
            [
              {"benchmark": "dev.khabar.benchmarks.NormalizationBenchmark.khabarSearch", "mode": "avgt", "threads": 1,
               "params": {"shape": "1kB"},
               "primaryMetric": {"score": 2.0, "scoreError": 0.5, "scoreUnit": "us/op", "rawData": [[2.5, 2.25], [1.0]]},
               "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 2048.0, "scoreUnit": "B/op"}}},
              {"benchmark": "dev.khabar.benchmarks.NormalizationBenchmark.luceneNormalizerPerToken", "mode": "thrpt", "threads": 2,
               "params": {"shape": "1kB", "stop": "none"},
               "primaryMetric": {"score": 0.25, "scoreError": "NaN", "scoreUnit": "ops/us"},
               "secondaryMetrics": {}},
              {"benchmark": "dev.khabar.benchmarks.NormalizationBenchmark.stringCopy", "mode": "avgt", "threads": 1,
               "params": {"shape": "1kB"},
               "primaryMetric": {"score": 500, "scoreError": 1, "scoreUnit": "ns/op"}},
              {"benchmark": "dev.khabar.benchmarks.SomethingNewBenchmark.khabar", "mode": "ss", "threads": 1,
               "primaryMetric": {"score": 3, "scoreError": 1, "scoreUnit": "ms/op"}}
            ]
            """;

    private static final ReportPage.Origin ORIGIN = new ReportPage.Origin(
            new Machine("a processor", 2, "Linux", "a JVM", "abc1234"), "2026-01-31", "java ...", "4 min");

    @TempDir
    Path folder;

    @Test
    void timesOfEveryUnitAreThoseOfOneCall() throws IOException {
        List<Measurement> measurements = measurements();

        assertThat(measurements).extracting(Measurement::nanos).containsExactly(2000.0, 8000.0, 500.0, 3e6);
        assertThat(measurements.get(0).error()).isEqualTo(500);
        assertThat(measurements.get(0).bytes()).isEqualTo(2048);
        assertThat(measurements.get(0).best()).isEqualTo(1000);
        assertThat(measurements.get(1).error()).isNaN();
        assertThat(measurements.get(1).name()).isEqualTo("luceneNormalizerPerToken (stop=none)");
    }

    @Test
    void aTableHasRatiosToTheBestPeerAndToTheFloor() throws IOException {
        String page = page();

        // The best iteration took 1 µs for 1,024 chars: twice the floor, an eighth of the peer.
        assertThat(page)
                .contains(
                        "| on 1kB | µs a call, best | mean | to the best peer | to the floor | MB/s | chars/ns | bytes allocated |")
                .contains("| **khabarSearch** | 1.00 | 2.00 ± 0.500 | 0.125× | 2.00× |")
                .contains(" 1.02 | 2,048 |")
                .contains("| luceneNormalizerPerToken (stop=none), 2 threads | 8.00 | 8.00 | 1.00× | 16.0× |");
    }

    @Test
    void classesThatNobodyNamedAreShownToo() throws IOException {
        assertThat(page())
                .contains("## Something New\n")
                .contains("| ms a call, best | mean | bytes allocated |")
                .contains("| **khabar** | 3.00 | 3.00 ± 1.00 |");
    }

    @Test
    void qualityStandsBesideThePeers() throws IOException {
        assertThat(page())
                .contains("| % | cases | **khabar** | regex |")
                .contains("| whole texts right | 62 | 100.0 | 56.5 |");
    }

    @Test
    void theChartsOfThePageAreWritten() throws IOException {
        new ReportPage(ORIGIN, measurements(), figures()).write(folder);

        assertThat(folder.resolve("benchmarks/normalization.svg")).exists();
        assertThat(folder.resolve("benchmarks/something-new.svg")).exists();
        assertThat(folder.resolve("benchmarks/quality-sentences.svg")).content().contains("regex");
        assertThat(folder.resolve("benchmarks.md"))
                .content()
                .contains("![Sentences: quality in percent](benchmarks/quality-sentences.svg)")
                .contains("commit abc1234");
    }

    @Test
    void anUnknownUnitIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("jmh.json"), RESULTS.replace("ms/op", "parsec/op"));

        assertThatThrownBy(() -> JmhResults.read(file))
                .isInstanceOf(IOException.class)
                .hasMessage("unknown unit parsec/op");
    }

    @Test
    void everyBenchmarkIsInEveryPlan() {
        List<BenchmarkListEntry> all = BenchmarkRun.benchmarks();
        List<String> names = all.stream().map(BenchmarkListEntry::getUsername).toList();

        assertThat(names).contains("dev.khabar.benchmarks.SentenceBenchmark.khabar");
        assertThat(Plan.quick(all, true)).flatMap(Leg::benchmarks).containsExactlyInAnyOrderElementsOf(names);
        assertThat(Plan.quick(all, false)).flatMap(Leg::benchmarks).containsExactlyInAnyOrderElementsOf(names);
        assertThat(Plan.full(all, true)).flatMap(Leg::benchmarks).containsExactlyInAnyOrderElementsOf(names);
        assertThat(Plan.full(all, false)).flatMap(Leg::benchmarks).containsAll(names);
    }

    @Test
    void quickIsPlannedForAQuarterOfAnHour() {
        assertThat(Plan.seconds(Plan.quick(BenchmarkRun.benchmarks(), false))).isBetween(60.0, 900.0);
    }

    @Test
    void fullEndsWithinFortyMinutes() {
        double others = Plan.QUALITY.plus(Plan.REPETITIONS).toSeconds();

        assertThat(others + Plan.seconds(Plan.full(BenchmarkRun.benchmarks(), false)))
                .isBetween(900.0, 36 * 60.0);
    }

    @Test
    void aLegIsStepsOfOneBenchmarkOnOneText() {
        Leg leg = new Leg(List.of("a.B.one", "a.B.two"), List.of("articles", "seed"), 2, 3, 4, 100);

        List<Leg> steps = leg.steps().toList();

        assertThat(steps)
                .extracting(Leg::title)
                .containsExactly("B.one on articles", "B.two on articles", "B.one on seed", "B.two on seed");
        assertThat(Plan.seconds(steps)).isCloseTo(leg.seconds(), within(1e-9));
    }

    @Test
    void whatTheTimeDoesNotReachForIsLeftOut() {
        Leg small = new Leg(List.of("a.B.one"), List.of("seed"), 1, 1, 1, 100);
        Leg large = new Leg(List.of("a.B.two"), List.of("seed"), 1, 100, 100, 60_000);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Progress progress = new Progress(
                List.of(small, large), Duration.ofHours(1), new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(progress.begins(small)).isTrue();
        assertThat(progress.begins(large)).isFalse();
        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "== 1 of 2, 1 min of about 3 h 20 min: B.one on seed",
                        "== 2 of 2, 1 min of about 3 h 20 min: B.two on seed: left out, no time for it");
    }

    @Test
    void aRunThatIsCutOffHasAPage() throws IOException {
        ResultFiles files = new ResultFiles(folder);
        files.begin(ORIGIN, figures());
        files.keep(List.of(), Duration.ofMinutes(7));

        assertThat(files.page().markdown()).contains("2026-01-31, in 7 min").contains("| whole texts right | 62 |");
    }

    @Test
    void ourPathsStandBesideTheLimitsOfTheSameRun() throws IOException {
        String limit = RESULTS.replace("NormalizationBenchmark.stringCopy", "LimitsBenchmark.copy");

        assertThat(new ReportPage(
                                ORIGIN,
                                JmhResults.read(Files.writeString(folder.resolve("jmh.json"), limit)),
                                figures())
                        .markdown())
                .contains("| times, on 1kB | copy |")
                .contains("| Normalization.khabarSearch | 2.00 |");
        assertThat(page()).doesNotContain("Beside the limits");
    }

    @Test
    void keywordsWarmUpForTenSeconds() {
        assertThat(Plan.quick(BenchmarkRun.benchmarks(), false))
                .filteredOn(leg -> leg.benchmarks().contains("dev.khabar.benchmarks.KeywordBenchmark.khabar"))
                .singleElement()
                .satisfies(leg -> assertThat(leg.warmups() * leg.milliseconds()).isEqualTo(10_000));
    }

    @Test
    void theSeedIsTheSecondColumn() throws IOException {
        String articles = RESULTS.replace("1kB", "articles");
        String seed = RESULTS.replace("1kB", "seed").replace("1.0]", "0.5]");
        String both = articles.strip().replaceFirst("]$", ",") + seed.strip().substring(1);

        assertThat(new ReportPage(
                                ORIGIN, JmhResults.read(Files.writeString(folder.resolve("jmh.json"), both)), figures())
                        .markdown())
                .contains("| on articles | µs a call, best | mean | on seed, best | to the best peer |")
                .contains("| **khabarSearch** | 1.00 | 2.00 ± 0.500 | 0.500 | 0.125× |")
                .contains("| | articles | seed |");
    }

    @Test
    void numbersHaveThreeDigits() {
        assertThat(Numbers.threeDigits(0.61234)).isEqualTo("0.612");
        assertThat(Numbers.threeDigits(12.345)).isEqualTo("12.3");
        assertThat(Numbers.threeDigits(1234.5)).isEqualTo("1,235");
        assertThat(Numbers.threeDigits(0)).isEqualTo("0");
        assertThat(Numbers.threeDigits(Double.NaN)).isEmpty();
        assertThat(Progress.words(Duration.ofMinutes(125))).isEqualTo("2 h 5 min");
    }

    @Test
    void wrongArgumentsAreExplained() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportArguments.parse("slow"))
                .withMessage("quick, full or render, not slow");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportArguments.parse("quick", "--data", folder + "/none"))
                .withMessageEndingWith("is not a folder");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportArguments.parse("quick", "--minutes", "soon"))
                .withMessage("--minutes: soon is not a number");
        assertThat(ReportArguments.parse("full", "--minutes", "36").limit()).isEqualTo(Duration.ofMinutes(36));
        assertThat(ReportArguments.parse("quick", "--data", folder.toString()).command())
                .endsWith("BenchmarkReport quick --data DIR");
    }

    private String page() throws IOException {
        return new ReportPage(ORIGIN, measurements(), figures()).markdown();
    }

    private List<Measurement> measurements() throws IOException {
        return JmhResults.read(Files.writeString(folder.resolve("jmh.json"), RESULTS));
    }

    private static List<Figure> figures() {
        return List.of(
                new Figure("sentences", "sentences.golden[0]", "whole texts right", "khabar", 100, 62),
                new Figure("sentences", "sentences.golden[0]", "whole texts right", "regex", 56.45, 62));
    }
}
