package dev.khabar.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures on data so small that each figure can be counted by hand. */
class QualityRunnerTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @Test
    void normalisationCountsLinesThatEqualThePeers() throws IOException {
        write(
                "normalization/peers_small.jsonl",
                "{\"input\": \"أمَل\", \"expected\": {\"camel.dediac_ar\": \"أمل\", \"camel.normalize_alef_ar\": \"امَل\"}}",
                "{\"input\": \"سلامٌ\", \"expected\": {\"camel.dediac_ar\": \"something else\"}}");

        assertThat(figure("normalization.camel.dediac_ar", "khabar")).isEqualTo(50);
        assertThat(figure("normalization.camel.normalize_alef_ar", "khabar")).isEqualTo(100);
        assertThat(figure("normalization", "khabar")).isCloseTo(66.67, within(0.01));
    }

    @Test
    void sentencesCountWholeTextsAndBoundaries() throws IOException {
        write(
                "sentences/golden_small.jsonl",
                "{\"text\": \"وصل د. سامي. ثم غادر.\", \"sentences\": [\"وصل د. سامي.\", \"ثم غادر.\"]}",
                "{\"text\": \"انتهى العرض! شكرا.\", \"sentences\": [\"انتهى العرض!\", \"شكرا.\"]}");

        assertThat(figure("sentences.golden[0]", "khabar")).isEqualTo(100);
        assertThat(figure("sentences.golden[1]", "khabar")).isEqualTo(100);
        // It also cuts after the title: two boundaries right, one too many.
        assertThat(figure("sentences.golden[0]", "regex")).isEqualTo(50);
        assertThat(figure("sentences.golden[1]", "regex")).isEqualTo(80);
    }

    @Test
    void hardCandidatesAreJudgedOneByOne() throws IOException {
        write(
                "sentences/news_hard_small.jsonl",
                "{\"text\": \"وصل د. سامي. ثم غادر.\", \"start\": 5, \"end\": 6, \"boundary\": false}",
                "{\"text\": \"قال: \\\"وصل.\\\" ثم غادر.\", \"start\": 9, \"end\": 10, \"boundary\": true}",
                "{\"text\": \"وصل سامي\\nثم غادر\", \"start\": 8, \"end\": 9, \"boundary\": true}");

        assertThat(figure("sentences.news", "khabar")).isEqualTo(100);
        assertThat(figure("sentences.news", "regex")).isCloseTo(66.67, within(0.01));
    }

    @Test
    void newspapersAreJudgedInBlocks() throws IOException {
        write(
                "sentences/news_hard2_small.jsonl",
                "{\"kind\": \". plain\", \"text\": \"وصل سامي. ثم غادر.\", \"start\": 8, \"end\": 9, \"boundary\": true}",
                "{\"kind\": \"run ..\", \"text\": \"وصل.. ثم غادر.\", \"start\": 3, \"end\": 5, \"boundary\": false}",
                "{\"kind\": \"newline\", \"text\": \"وصل سامي إلى\\nالدار\", \"start\": 12, \"end\": 13, \"boundary\": false}");

        assertThat(figure("newspapers.newspapers", "khabar")).isEqualTo(100);
        assertThat(figure("newspapers.dot runs", "khabar")).isEqualTo(100);
        assertThat(figure("newspapers.wrapped", "khabar")).isEqualTo(100);
        assertThat(figure("newspapers.wrapped", "regex")).isZero();
    }

    @Test
    void keywordsAreComparedWithGoldPhrases() throws IOException {
        write("keywords/akec_small.jsonl", "{\"text\": \"معرض الكتاب\", \"keyphrases\": [\"مَعْرِض\", \"متحف\"]}");

        // One of two gold phrases is found among up to ten: F1 is 2 * 1 / (10 + 2).
        assertThat(figure("keywords.exact[0]", "tfIdfMean")).isCloseTo(16.67, within(0.01));
        assertThat(figure("keywords.exact[1]", "tfIdfMean")).isEqualTo(10);
    }

    @Test
    void headlinesAndTitlesComeFromNews() throws IOException {
        String body = "افتتح وزير الثقافة معرض الكتاب في العاصمة بحضور عدد كبير من الأدباء والناشرين. "
                .repeat(6)
                .trim();
        news("{\"title\": \"معرض الكتاب\", \"text\": \"" + body + "\"}");

        assertThat(figure("article.blank line", "khabar")).isEqualTo(100);
        assertThat(figure("article.no title", "khabar")).isEqualTo(100);
        assertThat(figure("article.line break", "firstLine")).isEqualTo(100);
        assertThat(figure("titles.10", "khabar")).isBetween(1.0, 100.0);
        // The body says the title in every sentence.
        assertThat(figure("summary.ant[0]", "khabar")).isEqualTo(100);
        assertThat(figure("summary.ant[1]", "lead")).isEqualTo(100);
    }

    @Test
    void strippedLinesAreCounted() throws IOException {
        write("diacritics/vocalised_small.txt", "سَلَامٌ", "آمَنَ");

        assertThat(figure("diacritics", "khabar")).isEqualTo(100);
    }

    @Test
    void whatHasNoDataIsNamed() throws IOException {
        assertThat(figures()).isEmpty();
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("keywords: left out, there is no keywords/akec_small.jsonl");
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        write("sentences/golden_small.jsonl", "{\"text\": \"وصل.\", \"sentences\": [\"وصل.\"]}", "no object");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(this::figures))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("golden_small.jsonl, line 2: not a JSON object");
    }

    @Test
    void wrongArgumentsAreExplained() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QualityArguments.parse())
                .withMessage("--data is needed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QualityArguments.parse("--data", folder.toString(), "speed"))
                .withMessage("no task or option speed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QualityArguments.parse("--data"))
                .withMessage("--data needs a value");
    }

    @Test
    void figuresAreWrittenAsJson() throws IOException {
        Path file = folder.resolve("out/figures.json");

        QualityRunner.write(List.of(Figure.share("sentences", "sentences.golden[0]", "whole", "regex", 1, 2)), file);

        assertThat(Files.readString(file)).contains("\"system\" : \"regex\"").contains("\"value\" : 50.0");
    }

    private double figure(String key, String system) throws IOException {
        return figures().stream()
                .filter(figure -> figure.key().equals(key) && figure.system().equals(system))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private List<Figure> figures() throws IOException {
        return QualityRunner.measure(folder, "small", new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    private void write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
    }

    private void news(String line) throws IOException {
        Path file = folder.resolve("news/ant_small.jsonl.gz");
        Files.createDirectories(file.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }
}
