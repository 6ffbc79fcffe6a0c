package dev.khabar.word;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.khabar.text.Span;
import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void bothPartsAreNeeded() {
        assertThatNullPointerException().isThrownBy(() -> new Word(null, "خبر")).withMessage("span");
        assertThatNullPointerException()
                .isThrownBy(() -> new Word(new Span(0, 3), null))
                .withMessage("text");
    }
}
