package dev.khabar.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SentenceGoldenTest {

    @TestFactory
    Stream<DynamicTest> everyTextHasTheSentencesThatAreWrittenDown() throws IOException {
        SentenceSplitter splitter = SentenceSplitter.create();
        return GoldenCase.read().stream()
                .map(golden ->
                        DynamicTest.dynamicTest(golden.toString(), () -> assertThat(splitter.split(golden.text()))
                                .extracting(Sentence::text)
                                .isEqualTo(golden.sentences())));
    }

    @Test
    void theFileIsRead() throws IOException {
        List<GoldenCase> cases = GoldenCase.read();

        assertThat(cases).hasSizeGreaterThan(400);
        assertThat(cases).extracting(GoldenCase::kind).doesNotContain("").contains("titles", "quotations", "lists");
        assertThat(cases).extracting(GoldenCase::written).doesNotHaveDuplicates();
    }
}
