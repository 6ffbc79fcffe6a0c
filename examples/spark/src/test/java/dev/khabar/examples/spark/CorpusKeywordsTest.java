package dev.khabar.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.keyword.DocumentFrequencies;
import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import dev.khabar.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledForJreRange(
        max = JRE.JAVA_21,
        disabledReason = "Spark 4.0 runs on Java 17 and 21: Hadoop calls Subject.getSubject, which newer ones refuse")
class CorpusKeywordsTest {

    private static final List<String> PLACES = List.of("تونس", "القاهرة", "بغداد", "الرباط", "عمان", "مسقط", "بيروت");
    private static final List<String> SUBJECTS =
            List.of("الميزانية الجديدة", "المنتخب الوطني", "الطاقة الشمسية", "معرض الكتاب", "التعليم العالي");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void runsOnTwoCores() {
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty(
                "spark.sql.warehouse.dir", folder.resolve("warehouse").toString());
    }

    @AfterAll
    static void stops() {
        session().stop();
        List.of("spark.master", "spark.ui.enabled", "spark.sql.warehouse.dir").forEach(System::clearProperty);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void frequenciesAreTheSameAsFromOneThreadWhateverThePartitions(int partitions) throws IOException {
        Dataset<Row> articles = session()
                .read()
                .schema("id STRING, title STRING, text STRING")
                .json(corpus("partitions-" + partitions, List.of()).toString())
                .repartition(partitions);

        assertThat(FrequencyCount.of(articles).file()).isEqualTo(fromOneThread());
    }

    @Test
    void keywordsAreThoseOfTheLibraryWithTheFrequenciesOfTheCorpus() throws IOException {
        Path output = folder.resolve("out");

        Run run = Run.of(corpus("good", List.of()).toString(), output.toString(), "--top", "5");

        assertThat(run.err).isEmpty();
        assertThat(run.out).matches("40 articles, 0 malformed records: [0-9.]+ s, [0-9,]+ articles a second\\R");
        assertThat(Files.readAllBytes(output.resolve("frequencies.bin"))).isEqualTo(fromOneThread());
        assertThat(output.resolve("malformed")).doesNotExist();
        KeywordExtractor extractor = KeywordExtractor.builder()
                .limit(5)
                .frequencies(DocumentFrequencies.load(output.resolve("frequencies.bin")))
                .build();
        List<Row> rows =
                session().read().parquet(output.resolve("keywords").toString()).collectAsList();
        assertThat(rows).hasSize(40).allSatisfy(row -> {
            int number = Integer.parseInt(row.getAs("id"));
            assertThat(row.<String>getAs("title")).isEqualTo(title(number));
            assertThat(keywords(row)).isEqualTo(told(extractor.extract(title(number), text(number))));
        });
    }

    @Test
    void malformedRecordsAreCountedAndReportedAndStopNothing() throws IOException {
        Path output = folder.resolve("with-malformed");
        List<String> bad =
                List.of("nonsense", "{\"id\": \"x\"}", "{\"text\": \"لم تنته", "[1, 2]", "{\"text\": null}", "7");

        Run run = Run.of(corpus("bad", bad).toString(), output.toString(), "--format", "json");

        assertThat(run.out).startsWith("40 articles, 6 malformed records: ");
        assertThat(run.err.lines())
                .containsExactly(
                        "malformed, no JSON object: 7",
                        "malformed, no JSON object: [1, 2]",
                        "malformed, no JSON object: nonsense",
                        "malformed, no JSON object: {\"text\": \"لم تنته",
                        "malformed, no text: {\"id\":\"x\"}",
                        "malformed: 1 more");
        assertThat(Files.readAllBytes(output.resolve("frequencies.bin"))).isEqualTo(fromOneThread());
        assertThat(session().read().json(output.resolve("keywords").toString()).count())
                .isEqualTo(40);
        assertThat(session().read().json(output.resolve("malformed").toString()).collectAsList())
                .extracting(row -> row.<String>getAs("record"))
                .hasSize(6)
                .contains("nonsense", "{\"text\": \"لم تنته", "{\"id\":\"x\"}");
    }

    @Test
    void anOutputThatExistsIsLeftAlone() throws IOException {
        Path output = Files.createDirectory(folder.resolve("there"));

        Run run = Run.of(corpus("unused", List.of()).toString(), output.toString());

        assertThat(run.code).isEqualTo(1);
        assertThat(run.err).contains("exists already");
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void anEmptyCorpusHasNoKeywords() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");

        Run run = Run.of(empty.toString(), folder.resolve("of-nothing").toString());

        assertThat(run.code).isZero();
        assertThat(run.out).startsWith("0 articles, 0 malformed records: ");
    }

    @Test
    void anInputThatIsNotThereIsNamed() {
        Run run = Run.of("nowhere.jsonl", folder.resolve("never").toString());

        assertThat(run.code).isEqualTo(1);
        assertThat(run.err.lines()).singleElement().asString().contains("nowhere.jsonl");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(Run.of().code).isEqualTo(2);
        assertThat(Run.of("in", "out", "--top", "0").err).contains("--top must be 1 or more, not 0");
    }

    /** A run of the program: its exit code and what it printed. */
    private record Run(int code, String out, String err) {

        static Run of(String... arguments) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = CorpusKeywords.command()
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err))
                    .execute(arguments);
            return new Run(code, out.toString(), err.toString());
        }
    }

    /** The session there is, or a new one: the program ends its own when it is done. */
    private static SparkSession session() {
        return SparkSession.builder().appName("test").getOrCreate();
    }

    /** Forty articles in three files, malformed lines among them. */
    private static Path corpus(String name, List<String> malformed) throws IOException {
        Path corpus = Files.createDirectory(folder.resolve(name));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add("{\"id\": \"" + i + "\", \"title\": \"" + title(i) + "\", \"text\": \"" + text(i) + "\"}");
        }
        for (String line : malformed) {
            lines.add(lines.size() / 2, line);
        }
        Files.write(corpus.resolve("1.jsonl"), lines.subList(0, 5));
        Files.write(corpus.resolve("2.jsonl"), lines.subList(5, 30));
        Files.write(corpus.resolve("3.jsonl"), lines.subList(30, lines.size()));
        return corpus;
    }

    private static String title(int i) {
        return SUBJECTS.get(i % 5) + " في " + PLACES.get(i % 7);
    }

    private static String text(int i) {
        String subject = SUBJECTS.get(i % 5);
        String place = PLACES.get(i % 7);
        return "ناقش وزراء في " + place + " ملف " + subject + " أمس. وقال مسؤول إن " + subject + " أولوية هذا العام في "
                + place + ". وينتظر سكان " + PLACES.get((i + 3) % 7) + " قرارا مشابها بعد " + (i + 2) + " أيام.";
    }

    private static byte[] fromOneThread() {
        DocumentFrequencies.Builder builder = DocumentFrequencies.builder();
        IntStream.range(0, 40).forEach(i -> builder.add(title(i), text(i)));
        return PortableFrequencies.of(builder.build()).file();
    }

    private record Told(String text, double score, List<String> surfaceForms, List<Span> occurrences) {}

    private static List<Told> told(List<Keyword> keywords) {
        return keywords.stream()
                .map(keyword ->
                        new Told(keyword.text(), keyword.score(), keyword.surfaceForms(), keyword.occurrences()))
                .toList();
    }

    private static List<Told> keywords(Row row) {
        return row.<Row>getList(row.fieldIndex("keywords")).stream()
                .map(keyword -> new Told(
                        keyword.getAs("text"),
                        keyword.<Double>getAs("score"),
                        keyword.getList(keyword.fieldIndex("surfaceForms")),
                        keyword.<Row>getList(keyword.fieldIndex("occurrences")).stream()
                                .map(span -> new Span(span.getInt(0), span.getInt(1)))
                                .toList()))
                .toList();
    }
}
