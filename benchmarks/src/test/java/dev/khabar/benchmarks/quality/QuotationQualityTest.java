package dev.khabar.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationQualityTest {

    private static final String ARTICLE =
            "قال المدير سامي إن الماء عاد. وأضاف أن النور عاد. وقال الحارس: «الباب مفتوح».";

    @TempDir
    Path folder;

    @Test
    void aQuotationIsRightWithItsSpeakerOnly() throws IOException {
        // Whose name may end before or behind سامي; a quotation without a speaker; one by somebody else.
        List<Figure> figures = measure(ARTICLE.length(), """
                {"start": 16, "end": 28, "speaker": {"start": 4, "least": 10, "end": 15}},
                {"start": 36, "end": 48},
                {"start": 64, "end": 76, "speaker": {"start": 4, "least": 10, "end": 15}}""");

        assertThat(figures).extracting(Figure::key).containsExactly("quotations.all[0]", "quotations.all[1]");
        assertThat(figures).allSatisfy(figure -> assertThat(figure.value()).isCloseTo(66.67, within(0.01)));
    }

    @Test
    void aSpeakerMayBeOptional() throws IOException {
        List<Figure> figures = measure(ARTICLE.length(), """
                {"start": 36, "end": 49, "speaker": {"start": 4, "least": 10, "end": 10, "optional": true}},
                {"start": 16, "end": 28}""");

        assertThat(figures.get(0).value()).isCloseTo(33.33, within(0.01));
        assertThat(figures.get(1).value()).isEqualTo(50);
    }

    @Test
    void anotherTextIsRefused() {
        assertThatThrownBy(() -> measure(7, ""))
                .isInstanceOf(IOException.class)
                .hasMessage("news/small.jsonl: the article a is not the one that was marked");
    }

    private List<Figure> measure(int length, String quotations) throws IOException {
        Path file = folder.resolve("news/small.jsonl");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"id\": \"a\", \"text\": \"" + ARTICLE + "\"}\n");
        JsonNode mark = new ObjectMapper()
                .readTree("{\"file\": \"news/small.jsonl\", \"id\": \"a\", \"length\": " + length
                        + ", \"part\": \"all\", \"quotations\": [" + quotations + "]}");
        return new QuotationQuality().measure(List.of(mark), new EvaluationData(folder, "dev"));
    }
}
