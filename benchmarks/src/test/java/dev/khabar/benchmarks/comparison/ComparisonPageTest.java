package dev.khabar.benchmarks.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ComparisonPageTest {

    @Test
    void thePageIsCurrent() throws IOException {
        assertThat(Path.of("../docs/comparison.md"))
                .as("docs/performance.md tells how to write it again")
                .content()
                .isEqualToNormalizingNewlines(ComparisonPage.markdown());
    }

    @Test
    void everyInputTellsNormalizersApart() {
        for (Example.Group group : Example.groups()) {
            for (Example example : group.examples()) {
                assertThat(Normalizers.all().values().stream()
                                .map(normalizer -> normalizer.apply(example.input()))
                                .distinct())
                        .as(Visible.of(example.input()))
                        .hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void nothingOnThePageIsInvisible() {
        assertThat(Visible.of("\uFEFFخبر\u200B  \uD800 ")).isEqualTo("⟨BOM⟩خبر⟨ZWSP⟩ ␣⟨D800⟩␣");
        assertThat(ComparisonPage.markdown()).doesNotContainPattern("[\\p{Cf}\\p{Cs}\\p{Co}\\u00A0]");
    }
}
