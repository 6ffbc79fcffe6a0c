package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String TEXT = "أعيد افتتاح المتحف.\n";
    private static final String NORMALIZED = "اعيد افتتاح المتحف.\n";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "utf-16le", "UTF-16BE", "utf-8", "UTF-32LE"})
    void anEncodingThatIsNamedIsRead(String name) {
        byte[] bytes = TEXT.getBytes(Charset.forName(name));

        assertThat(Tool.run(bytes, "normalize", "--encoding", name).out()).isEqualTo(NORMALIZED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkNamesTheEncoding(String name) {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(name));

        assertThat(Tool.run(bytes, "normalize").out()).isEqualTo(NORMALIZED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsRefusedAndNamed(String name) {
        Tool tool = Tool.run(TEXT.getBytes(Charset.forName(name)), "normalize");

        assertThat(tool.code()).isEqualTo(1);
        assertThat(tool.out()).isEmpty();
        assertThat(tool.err())
                .containsIgnoringCase("standard input: looks like UTF-16 without")
                .contains("--encoding");
        assertThat(tool.err()).containsIgnoringCase("--encoding " + name);
    }

    @Test
    void linesOfAnotherEncodingAreRead() {
        byte[] lines =
                ("{\"text\":\"" + "أب ".repeat(9_000) + "😀\"}\n{\"text\":\"ب\"}\n").getBytes(StandardCharsets.UTF_16);

        assertThat(Tool.run(lines, "normalize", "--jsonl").out())
                .isEqualTo("{\"id\":1,\"text\":\"" + "اب ".repeat(9_000) + "😀\"}\n{\"id\":2,\"text\":\"ب\"}\n");
    }

    @Test
    void aPairThatABufferCutsStaysWhole() {
        String text = "a".repeat(8191) + "😀";

        assertThat(Tool.run(text.getBytes(StandardCharsets.UTF_16LE), "normalize", "--encoding", "utf-16le")
                        .out())
                .isEqualTo(text);
    }

    @Test
    void whatIsNotInTheEncodingNamedIsRefused() {
        Tool tool = Tool.run(new byte[] {'a', (byte) 0xA1}, "normalize", "--encoding", "iso-8859-6");

        assertThat(tool.code()).isEqualTo(1);
        assertThat(tool.err().strip())
                .isEqualTo("khabar: standard input: cannot be read: it is not ISO-8859-6 throughout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "!", "' '"})
    void anEncodingThatDoesNotExistIsWrongUsage(String name) {
        assertThat(Tool.run("", "normalize", "--encoding", name).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "\0\0\0", "a", "\u0006b\u0006"})
    void aFewControlsAreText(String text) {
        assertThat(Tool.run(text, "normalize", "--preset", "pyarabic-tatweel").out())
                .isEqualTo(text);
    }
}
