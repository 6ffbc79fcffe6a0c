package dev.khabar.word;

import dev.khabar.text.Span;
import java.util.Objects;

/**
 * A word of a text.
 *
 * @param span where it stands, in UTF-16 code units of the text
 * @param text what stands there, as written
 */
public record Word(Span span, String text) {

    /** Checks that both are given. */
    public Word {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }
}
