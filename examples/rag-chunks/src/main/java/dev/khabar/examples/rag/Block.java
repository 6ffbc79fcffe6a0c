package dev.khabar.examples.rag;

import dev.khabar.article.Article;
import dev.khabar.article.Passage;
import dev.khabar.article.Section;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What no chunk reaches beyond: a section. Headline and byline go with the first one.
 *
 * @param section the subheading, if there is one
 * @param pieces what chunks are made of: first the headings, then the sentences, in the order of the text
 * @param headings how many of the pieces are headings
 */
record Block(Optional<String> section, List<Span> pieces, int headings) {

    static List<Block> of(Article article) {
        List<Block> blocks = new ArrayList<>();
        List<Span> pieces = new ArrayList<>();
        article.headline().map(Passage::span).ifPresent(pieces::add);
        article.byline().map(Passage::span).ifPresent(pieces::add);
        for (Section section : article.sections()) {
            section.subheading().map(Passage::span).ifPresent(pieces::add);
            int headings = pieces.size();
            section.paragraphs()
                    .forEach(paragraph -> paragraph.sentences().forEach(sentence -> pieces.add(sentence.span())));
            blocks.add(new Block(section.subheading().map(Passage::text), List.copyOf(pieces), headings));
            pieces.clear();
        }
        if (!pieces.isEmpty()) {
            blocks.add(new Block(Optional.empty(), List.copyOf(pieces), pieces.size()));
        }
        return blocks;
    }
}
