package dev.khabar.article;

import dev.khabar.text.Span;
import java.util.List;
import java.util.Objects;

/** A part of a section: a paragraph, a list, a question or an answer. */
public final class Block {

    /** What a block is. */
    public enum Kind {
        /** Running text, or what is doubtful. */
        PARAGRAPH,
        /** Items under one another, each a paragraph with its bullet or label. */
        LIST,
        /** What an interviewer asks, after {@code س:} or a verb of asking and a colon. */
        QUESTION,
        /** What follows a question, after {@code ج:} or a verb of answering and a colon. */
        ANSWER
    }

    private final Kind kind;
    private final List<Paragraph> paragraphs;

    Block(Kind kind, List<Paragraph> paragraphs) {
        this.kind = kind;
        this.paragraphs = List.copyOf(paragraphs);
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** The paragraph, or the items of a list; at least one. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** From the beginning of the first paragraph to the end of the last. */
    public Span span() {
        return new Span(
                paragraphs.get(0).span().start(),
                paragraphs.get(paragraphs.size() - 1).span().end());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Block block && kind == block.kind && paragraphs.equals(block.paragraphs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, paragraphs);
    }

    @Override
    public String toString() {
        return "Block[" + kind + ' ' + span() + ']';
    }
}
