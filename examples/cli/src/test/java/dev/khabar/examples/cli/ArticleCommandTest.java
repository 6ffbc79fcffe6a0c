package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code khabar article}. */
class ArticleCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theSeedsHeadlineAndSubheadingsAreFound() throws IOException {
        JsonNode json = JSON.readTree(
                Tool.run(Tool.seed(), "article", "--format", "json").out());

        assertThat(json.get("headline").get("start").intValue()).isZero();
        assertThat(json.get("sections")).hasSize(4);
        assertThat(json.get("sections").get(2).get("subheading").get("text").textValue())
                .isEqualTo("منصة للتقارب بين القوى الكبرى والوسطى");
    }
}
