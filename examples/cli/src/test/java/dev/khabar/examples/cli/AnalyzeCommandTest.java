package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code khabar analyze}. */
class AnalyzeCommandTest {

    @Test
    void analyzeShowsTheTermsOfAnIndexWithTheirPlaces() {
        String text = "زار الوزير في المتحف";

        assertThat(Tool.run(text, "analyze", "--analyzer", "standard").out())
                .isEqualTo(String.format("     0            0..3  زار%n     1           4..10  الوزير%n"
                        + "     2          11..13  في%n     3          14..20  المتحف%n"));
        assertThat(Tool.run("{\"text\": \"" + text + "\"}", "analyze", "--analyzer", "lucene", "--jsonl")
                        .out())
                .isEqualTo("{\"id\":1,\"terms\":[{\"term\":\"زار\",\"start\":0,\"end\":3,\"position\":0},"
                        + "{\"term\":\"وزير\",\"start\":4,\"end\":10,\"position\":1},"
                        + "{\"term\":\"متحف\",\"start\":14,\"end\":20,\"position\":3}]}\n");
        assertThat(Tool.run("المتحف متحف", "analyze").out().lines())
                .extracting(line -> line.substring(line.lastIndexOf(' ') + 1))
                .containsExactly("متحف", "متحف");
    }
}
