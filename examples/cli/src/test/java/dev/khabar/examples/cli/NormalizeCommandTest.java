package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code khabar normalize}. */
class NormalizeCommandTest {

    @Test
    void explainNamesWhatNobodyWouldSee() {
        Tool tool = Tool.run("أخـبارٌ\u200F", "normalize", "--explain");

        assertThat(tool.out().lines().map(line -> line.strip().replaceAll(" {2,}", "  ")))
                .containsExactly(
                        "0..1  alef-hamza-above  أ → ا",
                        "2..3  tatweel  [U+0640 ARABIC TATWEEL] → (nothing)",
                        "6..7  tanwin  [U+064C ARABIC DAMMATAN] → (nothing)",
                        "7..8  directional-marks  [U+200F RIGHT-TO-LEFT MARK] → (nothing)");
        assertThat(Tool.run("{\"text\":\"آب\"}", "normalize", "--explain", "--jsonl")
                        .out())
                .isEqualTo(
                        "{\"id\":1,\"changes\":[{\"start\":0,\"end\":1,\"rule\":\"alef-madda\",\"before\":\"آ\",\"after\":\"ا\"}]}\n");
    }

    @Test
    void anUnknownPresetIsWrongUsageAndNamesThosePossible() {
        Tool tool = Tool.run("", "normalize", "--preset", "nonsense");

        assertThat(tool.code()).isEqualTo(2);
        assertThat(tool.err()).contains("'nonsense' is none of", "search", "display", "lucene");
    }
}
