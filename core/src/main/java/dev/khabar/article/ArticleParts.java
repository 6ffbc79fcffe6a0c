package dev.khabar.article;

import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the parts of an article while its lines are read. */
final class ArticleParts {

    final String text;
    final List<Credit> credits = new ArrayList<>();
    final List<Passage> captions = new ArrayList<>();
    final List<Furniture> furniture = new ArrayList<>();

    @Nullable
    Passage headline;

    @Nullable
    Passage deck;

    @Nullable
    Passage published;

    private final List<Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Paragraph> items = new ArrayList<>();

    @Nullable
    private Passage subheading;

    ArticleParts(String text) {
        this.text = text;
    }

    /** Adds what belongs to the page. */
    void addFurniture(Furniture.Kind kind, Span span) {
        Furniture found = new Furniture(kind, span, span.cut(text));
        furniture.add(found);
        if (kind == Furniture.Kind.PUBLICATION && published == null) {
            published = new Passage(span, found.text());
        }
    }

    /** Adds a credit; its day is that of publication unless the page says another. */
    void addCredit(Credit credit) {
        credits.add(credit);
        if (published == null) {
            published = credit.date().orElse(null);
        }
    }

    /** Opens a section. A subheading that another follows before any paragraph is a paragraph. */
    void open(Line line) {
        close();
        subheading = line.passage();
    }

    /** Adds an item to the list that is open. */
    void addItem(Line line) {
        items.add(line.paragraph());
    }

    /** Adds a block that is one paragraph. */
    void add(Block.Kind kind, Line line) {
        endList();
        blocks.add(new Block(kind, List.of(line.paragraph())));
    }

    /** The kind of the last block. */
    Optional<Block.Kind> last() {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(blocks.get(blocks.size() - 1).kind());
    }

    /** The sections, the last one closed. */
    List<Section> sections() {
        close();
        return List.copyOf(sections);
    }

    private void endList() {
        if (!items.isEmpty()) {
            blocks.add(new Block(Block.Kind.LIST, items));
            items.clear();
        }
    }

    private void close() {
        endList();
        if (!blocks.isEmpty()) {
            sections.add(new Section(Optional.ofNullable(subheading), blocks));
            blocks.clear();
            subheading = null;
        }
    }
}
