package dev.khabar.examples.rag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RagChunksTest {

    @Test
    void printsTheChunksOfTheSeed() {
        String printed = printed(out -> RagChunks.show(Texts.seed(), out));

        assertThat(printed.lines().filter(line -> line.startsWith("chunk ")))
                .hasSize(9)
                .startsWith("chunk 0 of 9  0..425, new from 0", "chunk 1 of 9  196..588, new from 426");
        assertThat(printed.lines().filter(line -> line.startsWith("  section ")).distinct())
                .containsExactly(
                        "  section        دعوة إلى التعاون والعقلانية",
                        "  section        منصة للتقارب بين القوى الكبرى والوسطى",
                        "  section        رسالة أمل في زمن الانقسام");
        assertThat(printed.lines().filter(line -> line.startsWith("  keywords_here ")))
                .isNotEmpty();
        assertThat(printed)
                .contains("  headline       منتدى أستانا 2025.. كازاخستان تقود الحوار العالمي في زمن الانقسام");
    }

    @Test
    void countsTheSentencesThatEachSplitterCuts() {
        // Two sentences of 19 and 28 characters: a cut after 40 goes through the second one.
        List<String> articles = List.of("وصل الوفد إلى تونس. ثم غادر الوفد تونس إلى روما.");

        String printed = printed(out -> Comparison.of(articles, 40).print(out));

        assertThat(printed.lines())
                .contains(
                        "2 sentences; chunks of up to 40 characters",
                        "                      Khabar  characters   recursive",
                        "sentences cut              0           1           0",
                        "  in percent             0.0        50.0         0.0",
                        "largest                   28          40          28");
    }

    @Test
    void readsArticlesFromLinesOfJson(@TempDir Path folder) throws IOException {
        String lines = "{\"title\": \"عنوان\", \"text\": \"نص.\"}\n{\"text\": \"بلا عنوان.\"}\n{}\n";
        Path plain = Files.writeString(folder.resolve("news.jsonl"), lines);
        Path zipped = folder.resolve("news.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Articles.read(plain))
                .containsExactly("عنوان\n\nنص.", "بلا عنوان.")
                .isEqualTo(Articles.read(zipped));
    }

    private static String printed(Consumer<PrintStream> program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        program.accept(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
