package dev.khabar.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QuotationGoldenTest {

    @TestFactory
    Stream<DynamicTest> everyTextHasTheQuotationsThatAreMarked() throws IOException {
        QuotationExtractor extractor = QuotationExtractor.create();
        return cases().stream()
                .map(marked -> DynamicTest.dynamicTest(marked, () -> {
                    String text = MarkedText.plain(marked);
                    assertThat(MarkedText.of(text, extractor.extract(text))).isEqualTo(marked);
                }));
    }

    @Test
    void theFileIsRead() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(80).doesNotHaveDuplicates();
    }

    private static List<String> cases() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(QuotationGoldenTest.class.getResourceAsStream("quotations.golden.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != '[')
                    .toList();
        }
    }
}
