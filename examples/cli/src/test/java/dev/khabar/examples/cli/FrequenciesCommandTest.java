package dev.khabar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.keyword.DocumentFrequencies;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code khabar frequencies}. */
class FrequenciesCommandTest {

    @Test
    void frequenciesBuiltFromTextsServeTheKeywords(@TempDir Path folder) {
        Path file = folder.resolve("news.freq");
        String texts = "{\"text\": \"عقد المنتدى الدولي جلسة\"}\n{\"text\": \"انتهت الجلسة الأولى\"}\n";

        Tool built = Tool.run(texts, "frequencies", "--jsonl", "--out", file.toString());
        Tool used = Tool.run("افتتح الرئيس المنتدى الدولي.", "keywords", "--frequencies", file.toString());
        Tool refused = Tool.run("", "keywords", "--frequencies", "nowhere.freq");

        assertThat(built.code()).isZero();
        assertThat(used.code()).isZero();
        assertThat(used.out()).contains("المنتدى الدولي");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("nowhere.freq");
    }

    @Test
    void frequenciesAddUpAndLeaveOutWhatIsRare(@TempDir Path folder) throws IOException {
        Path first = folder.resolve("first.freq");
        Path both = folder.resolve("both.freq");

        Tool.run("عقد المنتدى الدولي", "frequencies", "--out", first.toString());
        Tool added = Tool.run(
                "افتتح المنتدى", "frequencies", "--add", first.toString(), "--minimum", "2", "--out", both.toString());
        Tool refused = Tool.run("", "frequencies", "--minimum", "0", "--out", both.toString());

        assertThat(added.code()).isZero();
        DocumentFrequencies sum = DocumentFrequencies.load(both);
        assertThat(sum.documents()).isEqualTo(2);
        assertThat(sum.count("المنتدى")).isEqualTo(2);
        assertThat(sum.count("الدولي")).isZero();
        assertThat(refused.code()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeWrittenSaysWhy(@TempDir Path folder) {
        Path file = folder.resolve("none").resolve("news.freq");

        assertThat(Tool.run("خبر", "frequencies", "--out", file.toString())
                        .err()
                        .strip())
                .isEqualTo("khabar: " + file + ": cannot be written: there is no such file or folder");
    }
}
