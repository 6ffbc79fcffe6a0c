package dev.khabar.article;

import dev.khabar.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of an article: paragraphs, with a subheading above them or, before the first subheading, without.
 *
 * @param subheading the line above the paragraphs, if there is one
 * @param paragraphs the paragraphs in order, at least one
 */
public record Section(Optional<Passage> subheading, List<Paragraph> paragraphs) {

    /**
     * Copies the list, and checks that nothing is null.
     *
     * @throws IllegalArgumentException if there is no paragraph
     */
    public Section {
        Objects.requireNonNull(subheading, "subheading");
        paragraphs = List.copyOf(Objects.requireNonNull(paragraphs, "paragraphs"));
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a section has at least one paragraph");
        }
    }

    /** From the beginning of the subheading, or of the first paragraph, to the end of the last paragraph. */
    public Span span() {
        Span first = subheading.map(Passage::span).orElse(paragraphs.get(0).span());
        return new Span(
                first.start(), paragraphs.get(paragraphs.size() - 1).span().end());
    }
}
