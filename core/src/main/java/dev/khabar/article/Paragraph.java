package dev.khabar.article;

import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A paragraph: one line of the text, which has something visible on it.
 *
 * @param span its place in the text the caller gave, in UTF-16 code units, without the white space around it
 * @param text the characters of the span
 * @param sentences its sentences in order, at least one; their spans too lie in the text the caller gave
 */
public record Paragraph(Span span, String text, List<Sentence> sentences) {

    /** Copies the list, and checks that nothing is null. */
    public Paragraph {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        sentences = List.copyOf(Objects.requireNonNull(sentences, "sentences"));
    }
}
