package dev.khabar.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void readsWordsInOrderAndSkipsComments() {
        assertThat(WordList.read(WordListTest.class, "list.txt")).containsExactly("قمة", "منتدى", "حوار", "خبر");
    }

    @Test
    void givesEachWordTheLabelOfItsLine() throws IOException {
        Map<String, String> labels = new TreeMap<>();
        byte[] file = "# spellings\nغوغل: جوجل قوقل # more\nno label\n".getBytes(StandardCharsets.UTF_8);
        WordList.readLabelled(new ByteArrayInputStream(file), (label, word) -> labels.put(word, label));
        assertThat(labels).isEqualTo(Map.of("جوجل", "غوغل", "قوقل", "غوغل"));
    }

    @Test
    void aListThatIsNotThereIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> WordList.read(WordListTest.class, "missing.txt"))
                .withMessage("missing.txt");
    }
}
