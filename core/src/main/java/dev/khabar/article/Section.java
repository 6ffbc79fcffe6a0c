package dev.khabar.article;

import dev.khabar.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A part of an article: blocks, with a subheading above them or, before the first subheading, without. */
public final class Section {

    private final Optional<Passage> subheading;
    private final List<Block> blocks;

    Section(Optional<Passage> subheading, List<Block> blocks) {
        this.subheading = subheading;
        this.blocks = List.copyOf(blocks);
    }

    /** The line above the paragraphs, if there is one. */
    public Optional<Passage> subheading() {
        return subheading;
    }

    /** Its paragraphs, lists, questions and answers, in order; at least one. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The paragraphs of all blocks, in order; each item of a list is one. At least one. */
    public List<Paragraph> paragraphs() {
        return blocks.stream().flatMap(block -> block.paragraphs().stream()).toList();
    }

    /** From the beginning of the subheading, or of the first paragraph, to the end of the last paragraph. */
    public Span span() {
        Span first = subheading.map(Passage::span).orElse(blocks.get(0).span());
        return new Span(first.start(), blocks.get(blocks.size() - 1).span().end());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Section section
                && subheading.equals(section.subheading)
                && blocks.equals(section.blocks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subheading, blocks);
    }

    @Override
    public String toString() {
        return "Section[" + subheading.map(Passage::text).orElse("") + ' ' + span() + ']';
    }
}
