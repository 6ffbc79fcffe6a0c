package dev.khabar.sentence;

import dev.khabar.text.Span;
import java.util.Objects;

/**
 * A sentence of a text.
 *
 * @param span its place in the text the caller gave, in UTF-16 code units, without the white space around it
 * @param text the characters of the span
 * @param ending why it ends where it ends
 */
public record Sentence(Span span, String text, Ending ending) {

    /** Checks that nothing is null. */
    public Sentence {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(ending, "ending");
    }
}
