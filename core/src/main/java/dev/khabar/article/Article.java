package dev.khabar.article;

import dev.khabar.sentence.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A news article taken apart. Nothing of the text is dropped: what is visible in it stands in the headline, the deck, a
 * credit, a caption, the furniture, a subheading or a paragraph, each with its span; the signs behind a credit are in none. A
 * credit that opens a paragraph is a part of it too.
 */
public final class Article {

    private final String text;
    private final Optional<Passage> headline;
    private final Optional<Passage> deck;
    private final List<Credit> credits;
    private final Optional<Passage> published;
    private final List<Section> sections;
    private final List<Passage> captions;
    private final List<Furniture> furniture;

    Article(ArticleParts parts) {
        text = parts.text;
        headline = Optional.ofNullable(parts.headline);
        deck = Optional.ofNullable(parts.deck);
        credits = List.copyOf(parts.credits);
        published = Optional.ofNullable(parts.published);
        sections = parts.sections();
        captions = List.copyOf(parts.captions);
        furniture = List.copyOf(parts.furniture);
    }

    /** The text that was taken apart. */
    public String text() {
        return text;
    }

    /** The line at the top that names the article. */
    public Optional<Passage> headline() {
        return headline;
    }

    /** The line under the headline that says more of it. */
    public Optional<Passage> deck() {
        return deck;
    }

    /** Who reports, from where, for whom; in the order of the text. */
    public List<Credit> credits() {
        return credits;
    }

    /** The line that names who wrote the article: the first credit of that kind that has a line of its own. */
    public Optional<Passage> byline() {
        return credits.stream()
                .filter(credit -> credit.kind() == Credit.Kind.BYLINE && !credit.opensParagraph())
                .map(Credit::passage)
                .findFirst();
    }

    /**
     * Place and agency ({@code القاهرة (أ ف ب)}) without the dash or colon after them: the first credit of that kind, on a
     * line of its own or as the beginning of the first paragraph.
     */
    public Optional<Passage> dateline() {
        return credits.stream()
                .filter(credit -> credit.kind() == Credit.Kind.DATELINE)
                .map(Credit::passage)
                .findFirst();
    }

    /** The day and time of publication as the page or the dateline gives it. */
    public Optional<Passage> published() {
        return published;
    }

    /** The body; empty only where no text is left for it. */
    public List<Section> sections() {
        return sections;
    }

    /** Lines that say what a picture shows; in the order of the text. */
    public List<Passage> captions() {
        return captions;
    }

    /** What belongs to the page and not to the article; in the order of the text. */
    public List<Furniture> furniture() {
        return furniture;
    }

    /** The paragraphs of all sections, in order. */
    public List<Paragraph> paragraphs() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }

    /** The sentences of all paragraphs, in order; headings, credits with their own line, captions and furniture have none. */
    public List<Sentence> sentences() {
        return sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article article
                && text.equals(article.text)
                && headline.equals(article.headline)
                && deck.equals(article.deck)
                && credits.equals(article.credits)
                && published.equals(article.published)
                && sections.equals(article.sections)
                && captions.equals(article.captions)
                && furniture.equals(article.furniture);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, sections);
    }

    @Override
    public String toString() {
        return "Article[" + headline.map(Passage::text).orElse("") + ", sections=" + sections.size() + ", paragraphs="
                + paragraphs().size() + ']';
    }
}
