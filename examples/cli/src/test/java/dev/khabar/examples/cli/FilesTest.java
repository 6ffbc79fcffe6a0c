package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole files in, and out where it can be written. */
class FilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void inputThatIsNoUtf8IsRefusedWithThePlace(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("latin.txt"), new byte[] {'a', 'b', (byte) 0xE9, 'c'});

        Tool whole = Tool.run("", "normalize", file.toString());
        Tool line = Tool.run(new byte[] {'{', '}', '\n', (byte) 0xFF, '\n'}, "normalize", "--jsonl");

        assertThat(whole.code()).isEqualTo(1);
        assertThat(whole.err()).contains("latin.txt: not UTF-8 at byte 2 (0xe9)");
        assertThat(line.err()).contains("line 2: not UTF-8 at byte 3 (0xff)");
    }

    @Test
    void aMissingFileIsNamed() {
        Tool tool = Tool.run("", "sentences", "nowhere.txt");

        assertThat(tool.code()).isEqualTo(1);
        assertThat(tool.err())
                .isEqualTo("khabar: nowhere.txt: cannot be opened: there is no such file or folder"
                        + System.lineSeparator());
    }

    @Test
    void severalFilesMakeOneJsonArray(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "أ");
        Path two = Files.writeString(folder.resolve("two.txt"), "إ");

        JsonNode json = JSON.readTree(Tool.run("", "normalize", "--format", "json", one.toString(), two.toString())
                .out());

        assertThat(json.isArray()).isTrue();
        assertThat(json.findValuesAsText("text")).containsExactly("ا", "ا");
    }

    @Test
    void severalFilesAreToldApart(@TempDir Path folder) throws IOException {
        String one = Files.writeString(folder.resolve("one.txt"), "أ").toString();
        String two = Files.writeString(folder.resolve("two.txt"), "إ\n").toString();

        assertThat(Tool.run("آ", "normalize", one, two, "-").out())
                .isEqualTo("==> " + one + " <==\nا\n\n==> " + two + " <==\nا\n\n==> standard input <==\nا");
        assertThat(Tool.run("آ", "normalize", "-").out()).isEqualTo("ا");
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, 1", "Broken pipe, 0", "The pipe is being closed, 0"})
    void outputThatCannotBeWrittenIsAnErrorUnlessItsReaderHasHadEnough(String reason, int code) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int ended = KhabarCommand.run(
                new ByteArrayInputStream("أ".getBytes(StandardCharsets.UTF_8)), full, err, "normalize");

        assertThat(ended).isEqualTo(code);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(code == 0 ? "" : "khabar: the output could not be written: " + reason);
    }
}
