package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** Input that is not JSON lines, or not quite. */
class LinesFuzzTest {

    /** One line of JSON for each line of input that is not blank, whatever it holds, and the exit code of bad input or good. */
    @FuzzTest(maxDuration = "10m")
    void lines(byte[] bytes) {
        long lines = new String(bytes, StandardCharsets.ISO_8859_1).lines().count();

        Tool tool = Tool.run(bytes, "sentences", "--jsonl", "--jobs", "1");

        assertThat(tool.code()).isBetween(0, 1);
        assertThat(tool.out().lines().count()).isLessThanOrEqualTo(lines);
        assertThat(tool.out().lines()).allSatisfy(line -> {
            JsonNode json = Json.parse(line);
            assertThat(json.has("id")).isTrue();
            assertThat(json.has("sentences") || json.has("error")).isTrue();
        });
        assertThat(tool.err().lines().count())
                .isEqualTo(tool.out()
                        .lines()
                        .filter(line -> line.contains("\"error\""))
                        .count());
    }

    /** The same bytes as a text in a line that is right, so that the text is reached each time. */
    @FuzzTest(maxDuration = "10m")
    void texts(byte[] bytes) throws BadInputException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", 7).put("text", text);

        Tool tool = Tool.run(Json.line(line) + "\n", "normalize", "--preset", "display", "--jsonl", "--jobs", "1");

        assertThat(tool.err()).isEmpty();
        assertThat(tool.code()).isZero();
        JsonNode answer = Json.parse(tool.out());
        assertThat(answer.get("id").intValue()).isEqualTo(7);
        assertThat(answer.get("text").isTextual()).isTrue();
    }
}
