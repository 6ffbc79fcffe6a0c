package dev.khabar.examples.report;

import dev.khabar.article.Article;
import dev.khabar.article.Credit;
import dev.khabar.article.Furniture;
import dev.khabar.article.Passage;
import dev.khabar.article.Section;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the page consists of besides its paragraphs, in the order of the text. */
record PageStructure(List<Part> parts) {

    /** One part: what an editor calls it, and where it stands. */
    record Part(String name, String text, Span span) {}

    static PageStructure of(Article article) {
        List<Part> parts = new ArrayList<>();
        article.headline().ifPresent(passage -> parts.add(part("العنوان", passage)));
        article.deck().ifPresent(passage -> parts.add(part("العنوان التمهيدي", passage)));
        for (Credit credit : article.credits()) {
            parts.add(part(ArabicNames.of("credit", credit.kind()), credit.passage()));
        }
        article.sections().stream()
                .map(Section::subheading)
                .forEach(subheading -> subheading.ifPresent(passage -> parts.add(part("عنوان فرعي", passage))));
        article.captions().forEach(passage -> parts.add(part("شرح صورة", passage)));
        for (Furniture furniture : article.furniture()) {
            parts.add(new Part(
                    ArabicNames.of("furniture", furniture.kind()), Printable.text(furniture.text()), furniture.span()));
        }
        parts.sort(Comparator.comparing(Part::span));
        return new PageStructure(List.copyOf(parts));
    }

    private static Part part(String name, Passage passage) {
        return new Part(name, Printable.text(passage.text()), passage.span());
    }
}
