package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code khabar diacritics}. */
class DiacriticsCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theSeedsProfileShowsItsOneShadda() throws IOException {
        String seed = Tool.seed();

        JsonNode json = JSON.readTree(Tool.run(seed, "diacritics", "--op", "profile", "--format", "json")
                .out());

        assertThat(json.get("marks").intValue()).isEqualTo(1);
        assertThat(json.get("counts").toString()).isEqualTo("{\"shadda\":1}");
        assertThat(Tool.run(seed, "diacritics", "--op", "profile").out()).contains("shadda (شدة)");
    }

    @Test
    void diacriticsAreRestoredAsMuchAsAskedFor() {
        assertThat(restored()).isEqualTo("وَصَلَ الر\u0651\u064Eئِيسُ.");
        assertThat(restored("--policy", "no-case-endings")).isEqualTo("وَصَل الر\u0651\u064Eئِيس.");
        assertThat(restored("--policy", "whole-words", "--min-confidence", "0.5"))
                .isEqualTo("وَصَلَ الر\u0651\u064Eئِيسُ.");
        assertThat(restored("--policy", "ambiguous")).isEqualTo("وصل الرئيس.");
        assertThat(restored("--min-confidence", "1")).isEqualTo("وصل الرئيس.");
        assertThat(Tool.run("{\"text\":\"وصل\"}", "diacritics", "--op", "restore", "--jsonl")
                        .out())
                .isEqualTo("{\"id\":1,\"text\":\"وَصَلَ\"}\n");
    }

    @Test
    void policiesAreTakenInAnyCase() {
        assertThat(restored("--policy", "No_Case_Endings")).isEqualTo("وَصَل الر\u0651\u064Eئِيس.");
    }

    private static String restored(String... options) {
        List<String> arguments = new ArrayList<>(List.of("diacritics", "--op", "restore"));
        arguments.addAll(List.of(options));
        return Tool.run("وصل الرئيس.", arguments.toArray(String[]::new)).out();
    }
}
