package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class QuotationsCommandTest {

    private static final String TEXT = "وقال المدرب: «سنلعب من أجل الفوز». وأضاف أن الفريق جاهز.";

    @Test
    void jsonHasEveryPartWithItsPlace() throws IOException {
        Tool tool = Tool.run("{\"id\": \"a\", \"text\": \"" + TEXT + "\"}", "quotations", "--jsonl");

        JsonNode json = new ObjectMapper().readTree(tool.out());
        assertThat(json.get("id").textValue()).isEqualTo("a");
        JsonNode first = json.get("quotations").get(0);
        assertThat(first.toString())
                .isEqualTo("{\"start\":14,\"end\":32,\"text\":\"سنلعب من أجل الفوز\",\"direct\":true,"
                        + "\"speaker\":{\"start\":5,\"end\":11,\"text\":\"المدرب\"},"
                        + "\"attribution\":{\"start\":1,\"end\":4,\"text\":\"قال\"}}");
        JsonNode second = json.get("quotations").get(1);
        assertThat(second.get("speaker").isNull()).isTrue();
        assertThat(second.get("direct").booleanValue()).isFalse();
    }

    @Test
    void peopleReadWhoSaidWhat() {
        assertThat(Tool.run(TEXT, "quotations").out().lines())
                .containsExactly(
                        "        14..32  direct    المدرب قال",
                        "                          سنلعب من أجل الفوز",
                        "        41..55  reported  - أضاف",
                        "                          أن الفريق جاهز");
    }
}
