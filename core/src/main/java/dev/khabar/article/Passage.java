package dev.khabar.article;

import dev.khabar.text.Span;
import java.util.Objects;

/**
 * A part of an article that is not a paragraph: a headline, subheading, byline or dateline.
 *
 * @param span its place in the text the caller gave, in UTF-16 code units, without the white space around it
 * @param text the characters of the span
 */
public record Passage(Span span, String text) {

    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if the text is not as long as the span
     */
    public Passage {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(
                    "a passage of " + text.length() + " characters in a span of " + span.length());
        }
    }
}
