package dev.khabar.article;

import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import java.util.List;
import java.util.Objects;

/** A paragraph: a line of the text, or the lines that it was wrapped into, which has something visible on it. */
public final class Paragraph {

    private final Span span;
    private final String text;
    private final List<Sentence> sentences;

    Paragraph(Span span, String text, List<Sentence> sentences) {
        this.span = span;
        this.text = text;
        this.sentences = List.copyOf(sentences);
    }

    /** Its place in the text the caller gave, in UTF-16 code units, without the white space around it. */
    public Span span() {
        return span;
    }

    /** The characters of the span. */
    public String text() {
        return text;
    }

    /** Its sentences in order, at least one; their spans too lie in the text the caller gave. */
    public List<Sentence> sentences() {
        return sentences;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Paragraph paragraph
                && span.equals(paragraph.span)
                && text.equals(paragraph.text)
                && sentences.equals(paragraph.sentences);
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, text);
    }

    @Override
    public String toString() {
        return "Paragraph[" + span + ' ' + text + ']';
    }
}
