package dev.khabar.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void readsWordsInOrderAndSkipsComments() {
        assertThat(WordList.read(WordListTest.class, "list.txt")).containsExactly("قمة", "منتدى", "حوار", "خبر");
    }

    @Test
    void aListThatIsNotThereIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> WordList.read(WordListTest.class, "missing.txt"))
                .withMessage("missing.txt");
    }
}
