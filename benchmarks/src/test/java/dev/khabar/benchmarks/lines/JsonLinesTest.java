package dev.khabar.benchmarks.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    private static final String TWO = "{\"title\": \"خبر\"}\n\n{\"title\": \"نبأ\"}\n";

    @TempDir
    private Path folder;

    @Test
    void blankLinesAreSkipped() throws IOException {
        Path file = Files.writeString(folder.resolve("two.jsonl"), TWO);

        assertThat(JsonLines.of(file)).extracting(JsonLinesTest::title).containsExactly("خبر", "نبأ");
    }

    @Test
    void gzippedFilesAreRead() throws IOException {
        Path file = folder.resolve("two.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(TWO.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(JsonLines.of(file)).extracting(JsonLinesTest::title).containsExactly("خبر", "نبأ");
    }

    @Test
    void whatIsNoObjectIsNamedByItsLine() throws IOException {
        Path array = Files.writeString(folder.resolve("array.jsonl"), "{}\n[]\n");
        Path cut = Files.writeString(folder.resolve("cut.jsonl"), "\n{\n");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> JsonLines.of(array))
                .withMessage(array + ", line 2: not a JSON object");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> JsonLines.of(cut))
                .withMessage(cut + ", line 2: not a JSON object");
    }

    @Test
    void aResourceThatIsMissingIsNamed() {
        assertThatExceptionOfType(FileNotFoundException.class)
                .isThrownBy(() -> JsonLines.ofResource(JsonLinesTest.class, "missing.jsonl"))
                .withMessageStartingWith("missing.jsonl is not beside");
    }

    private static String title(JsonNode object) {
        return object.path("title").asText();
    }
}
