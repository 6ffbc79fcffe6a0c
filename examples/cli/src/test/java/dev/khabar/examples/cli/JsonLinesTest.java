package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --jsonl}: a line of output for each line of input, in order. */
class JsonLinesTest {

    @Test
    void eachLineGetsOneAnswerInOrderWithItsId() throws IOException {
        Tool tool = Tool.run("""
                {"id": "a", "text": "أحمد"}
                {"text": "آدم"}
                {"id": 7, "text": ""}
                """, "normalize", "--jsonl");

        assertThat(tool.out()).isEqualTo("""
                        {"id":"a","text":"احمد"}
                        {"id":2,"text":"ادم"}
                        {"id":7,"text":""}
                        """);
        assertThat(tool.err()).isEmpty();
        assertThat(tool.code()).isZero();
    }

    @Test
    void aBadLineIsReportedAnsweredAndDoesNotStopTheRest() {
        Tool tool =
                Tool.run("{\"text\": \"أ\"}\nnonsense\n{\"text\": 5}\n{}\n{\"text\": \"ب\"}\n", "normalize", "--jsonl");

        assertThat(tool.code()).isEqualTo(1);
        assertThat(tool.out().lines()).hasSize(5);
        assertThat(tool.out())
                .startsWith("{\"id\":1,\"text\":\"ا\"}\n{\"id\":2,\"error\":")
                .endsWith("{\"id\":5,\"text\":\"ب\"}\n");
        assertThat(tool.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("khabar: standard input, line 2: not JSON at column 9: Unrecognized token"),
                        line -> assertThat(line).contains("line 3: \"text\" must be a string, not number"),
                        line -> assertThat(line).contains("line 4: the object has no \"text\""));
    }

    @Test
    void answersKeepTheOrderOfTheLinesWhateverTheThreads() {
        String lines = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + "أ ".repeat(i % 37) + "\"}\n")
                .collect(Collectors.joining());

        String expected = Tool.run(lines, "normalize", "--jsonl", "--jobs", "1").out();

        assertThat(expected.lines()).hasSize(500);
        assertThat(Tool.run(lines, "normalize", "--jsonl", "--jobs", "7").out()).isEqualTo(expected);
    }

    @Test
    void gzipIsReadAsWhatItHolds() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{\"text\":\"أ\"}\n".getBytes(StandardCharsets.UTF_8));
        }

        Tool tool = Tool.run(bytes.toByteArray(), "normalize", "--jsonl");

        assertThat(tool.out()).isEqualTo("{\"id\":1,\"text\":\"ا\"}\n");
    }

    @Test
    void aByteOrderMarkBeforeTheFirstLineIsNoJson() {
        assertThat(Tool.run("\uFEFF{\"text\":\"أ\"}", "normalize", "--jsonl").code())
                .isZero();
    }

    @Test
    void halfAPairComesBackAsTheSameEscape() {
        Tool tool =
                Tool.run("{\"text\":\"\\ud83d خبر \\ud83d\\ude00 \\udc00\"}", "diacritics", "--op", "strip", "--jsonl");

        assertThat(tool.out()).isEqualTo("{\"id\":1,\"text\":\"\\ud83d خبر 😀 \\udc00\"}\n");
    }

    @Test
    void linesOfSeveralFilesNameTheirFile(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("one.jsonl"), "{\"text\":\"أ\"}\nnonsense\n")
                .toString();

        assertThat(Tool.run("{\"text\":\"آ\"}\n", "normalize", "--jsonl", file, "-")
                        .out()
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("{\"id\":1,\"text\":\"ا\",\"file\":\"" + file + "\"}"),
                        line -> assertThat(line).contains("\"error\":").endsWith(",\"file\":\"" + file + "\"}"),
                        line -> assertThat(line).isEqualTo("{\"id\":1,\"text\":\"ا\",\"file\":\"standard input\"}"));
    }
}
