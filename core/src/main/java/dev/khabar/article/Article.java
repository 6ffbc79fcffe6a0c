package dev.khabar.article;

import dev.khabar.sentence.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A news article taken apart. Headline, byline, dateline, sections and their parts stand in the order of the text, except
 * that the dateline usually opens the first paragraph and is then a part of it.
 *
 * @param headline the line at the top that names the article
 * @param byline the line under it, or the first of the text, that names who wrote the article
 * @param dateline place and agency ({@code القاهرة (أ ف ب)}) without the dash or colon after them
 * @param sections the body; empty only where no text is left for it
 */
public record Article(
        Optional<Passage> headline, Optional<Passage> byline, Optional<Passage> dateline, List<Section> sections) {

    /** Copies the list, and checks that nothing is null. */
    public Article {
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(byline, "byline");
        Objects.requireNonNull(dateline, "dateline");
        sections = List.copyOf(Objects.requireNonNull(sections, "sections"));
    }

    /** The paragraphs of all sections, in order. */
    public List<Paragraph> paragraphs() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }

    /** The sentences of all paragraphs, in order; headline and subheadings are not among them. */
    public List<Sentence> sentences() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }
}
