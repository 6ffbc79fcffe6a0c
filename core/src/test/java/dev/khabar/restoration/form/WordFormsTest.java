package dev.khabar.restoration.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.khabar.lexicon.CheckedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordFormsTest {

    private static final WordForms FORMS = NewsForms.FORMS;

    @Test
    void wordsOfNewsAreKnown() {
        assertThat(FORMS.isWord("كتاب")).isTrue();
        assertThat(FORMS.isWord("الحكومة")).isTrue();
        assertThat(FORMS.isWord("ظظضضءءذ")).isFalse();
    }

    @Test
    void formsAreKnownWithoutTheirLastLetter() {
        assertThat(isForm("كتاب", Label.KASRA, Label.FATHA, Label.NONE, Label.DAMMA))
                .isTrue();
        assertThat(isForm("كتاب", Label.KASRA, Label.FATHA, Label.NONE, Label.KASRA))
                .isTrue();
        assertThat(isForm("كتاب", Label.SUKUN, Label.SUKUN, Label.NONE, Label.KASRA))
                .isFalse();
    }

    @Test
    void theCaseBeforeAPronounIsNoPartOfAForm() {
        for (int vowel : new int[] {Label.FATHA, Label.DAMMA, Label.KASRA}) {
            assertThat(isForm("كتابه", Label.KASRA, Label.FATHA, Label.NONE, vowel, Label.DAMMA))
                    .as("vowel %s", vowel)
                    .isTrue();
        }
        assertThat(isForm("كتابهم", Label.KASRA, Label.FATHA, Label.NONE, Label.KASRA, Label.KASRA, Label.SUKUN))
                .isEqualTo(
                        isForm("كتابهم", Label.KASRA, Label.FATHA, Label.NONE, Label.DAMMA, Label.DAMMA, Label.SUKUN));
    }

    private static boolean isForm(String letters, int... labels) {
        return FORMS.isForm(letters, 0, labels, labels[0]);
    }

    @Test
    void filesThatAreNoneAreRefused() {
        refused(new byte[20], "not a file of word forms");
        refused(file(4), "the file ends before a filter");
        refused(file(8), "a filter of 0 fingerprints a block in 0 bytes");
        refused(
                file(ByteBuffer.allocate(40).putInt(1).putInt(7).array()),
                "a filter of 7 fingerprints a block in 32 bytes");
        refused(file(filters(3)), "3 bytes more than its sizes say");
    }

    @Test
    void smallFiltersKnowNothing() throws IOException {
        WordForms empty = WordForms.read(file(filters(0)), "small");

        assertThat(empty.isForm("كتاب", 0, new int[4], 0)).isFalse();
    }

    /** Two filters of one fingerprint a block. */
    private static byte[] filters(int more) {
        ByteBuffer bytes = ByteBuffer.allocate(8 + 6 + 8 + 3 + more);
        bytes.putInt(1).putInt(1).putChar((char) 1).putInt(10, 1);
        bytes.putInt(14, 1).putInt(18, 1);
        return bytes.array();
    }

    private static byte[] file(int zeros) {
        return file(new byte[zeros]);
    }

    private static byte[] file(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CheckedFile("KHABARFM", 1, "file of word forms").write(content, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static void refused(byte[] bytes, String reason) {
        assertThatIOException()
                .as(Arrays.toString(bytes))
                .isThrownBy(() -> WordForms.read(bytes, "some file"))
                .withMessageStartingWith("some file: ")
                .withMessageContaining(reason);
    }
}
