package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code khabar keywords}. */
class KeywordsCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void keywordsOfTheSeedCutItsText() throws IOException {
        String seed = Tool.seed();
        JsonNode json = JSON.readTree(
                Tool.run(seed, "keywords", "--top", "3", "--format", "json").out());

        assertThat(json.get("keywords")).hasSize(3).allSatisfy(keyword -> {
            JsonNode first = keyword.get("occurrences").get(0);
            String surface = seed.substring(
                    first.get("start").intValue(), first.get("end").intValue());
            assertThat(keyword.get("surfaceForms").toString()).contains(surface);
        });
    }

    @Test
    void keywordsAreExplainedWhereAsked() throws IOException {
        Tool readable = Tool.run(Tool.seed(), "keywords", "--top", "1", "--explain");
        Tool json = Tool.run(Tool.seed(), "keywords", "--top", "1", "--explain", "--format", "json");

        assertThat(readable.out()).contains("base ", ", frequency ", ", position ", ", repetition ");
        assertThat(JSON.readTree(json.out()).findPath("explanation").fieldNames())
                .toIterable()
                .containsExactly(
                        "base", "frequency", "position", "rarity", "context", "form", "correction", "repetition");
    }

    @Test
    void aSettingOutOfRangeIsWrongUsage() {
        assertThat(Tool.run("", "keywords", "--longest", "9").code()).isEqualTo(2);
        assertThat(Tool.run("", "keywords", "--minimum-score", "2").code()).isEqualTo(2);
    }

    @Test
    void aCreditIsNoKeyword() {
        String text = "القاهرة - سمير نجيب\n\nوصل الوفد إلى العاصمة مساء أمس. وغادر الوفد العاصمة اليوم.";

        assertThat(Tool.run(text, "keywords").out()).contains("الوفد").doesNotContain("سمير نجيب");
    }

    @Test
    void aTitleServesTheKeywords() {
        String body = "{\"text\":\"وصل الوفد إلى العاصمة مساء أمس. وغادر الوفد العاصمة اليوم.\"";

        String without = Tool.run(body + "}", "keywords", "--jsonl").out();

        assertThat(Tool.run(body + ",\"title\":\"الوفد يغادر العاصمة\"}", "keywords", "--jsonl")
                        .out())
                .isNotEqualTo(without);
        assertThat(Tool.run(body + ",\"title\":7}", "keywords", "--jsonl").out())
                .isEqualTo(without);
    }
}
