package dev.khabar.examples.report;

import dev.khabar.Khabar;
import dev.khabar.NewsItem;
import dev.khabar.article.Article;
import dev.khabar.article.Paragraph;
import dev.khabar.article.Passage;
import dev.khabar.article.Section;
import dev.khabar.diacritics.DiacriticProfile;
import dev.khabar.examples.report.Annotator.Piece;
import dev.khabar.keyword.Keyword;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.restoration.DiacriticRestorer;
import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the page says, in the words of its template.
 *
 * @param title the headline, or a name for an article without
 * @param headline the headline's pieces, or null
 * @param byline the pieces of the line that names who wrote the article, or null
 * @param length of the text, in UTF-16 code units
 * @param rules what each rule of normalisation changed
 * @param changes the words that come out different
 * @param structure what the page consists of besides its paragraphs
 * @param quotes who said what
 * @param vocalised the article with its diacritics restored
 * @param form to try another text, or null
 */
record Report(
        String title,
        @Nullable List<Piece> headline,
        @Nullable List<Piece> byline,
        int length,
        List<Part> parts,
        List<Line> sentences,
        List<Entry> keywords,
        DiacriticsTable diacritics,
        List<Changes.RuleCount> rules,
        List<Changes.WordChange> changes,
        PageStructure structure,
        Quotes quotes,
        Vocalised vocalised,
        @Nullable TryForm form) {

    private static final DiacriticRestorer RESTORER = DiacriticRestorer.create();

    /**
     * A section of the article.
     *
     * @param subheading its pieces, or null
     * @param title the subheading as plain text, or null
     */
    record Part(
            int number,
            @Nullable List<Piece> subheading,
            @Nullable String title,
            List<Block> paragraphs) {}

    /**
     * A paragraph.
     *
     * @param direction {@code rtl}, or {@code ltr} where it is mostly written from left to right
     */
    record Block(String direction, List<Line> sentences) {}

    /**
     * A sentence.
     *
     * @param number its number in the article, from 1
     * @param gap what stands between it and the next one of its paragraph
     */
    record Line(int number, Span span, String ending, List<Piece> pieces, String gap) {}

    /**
     * A keyword.
     *
     * @param percent its score, 0 to 100
     */
    record Entry(int rank, String text, int percent, List<Place> places) {}

    /** Where a keyword occurs: its number among the keyword's places, and the mark that covers it. */
    record Place(int number, String id) {}

    /** The words of the restored text that are not sure, in order. */
    List<Vocalised.Run> doubtful() {
        return vocalised.paragraphs().stream()
                .flatMap(block -> block.runs().stream())
                .filter(Vocalised.Run::doubtful)
                .toList();
    }

    /** What is found in a text, and what a preset changes in it. */
    static Report of(String text, Preset preset) {
        NewsItem item = Khabar.analyze(text);
        Article article = item.article();
        List<Keyword> keywords = item.keywords();
        Marks marks = Marks.of(keywords);
        Changes changes = Changes.of(TextNormalizer.of(preset), text);
        Annotator annotator = new Annotator(text, marks, changes);
        List<Part> parts = parts(article, annotator);
        return new Report(
                article.headline().map(Passage::text).map(Printable::text).orElse("مقال بلا عنوان"),
                pieces(article.headline(), annotator),
                pieces(article.byline(), annotator),
                text.length(),
                parts,
                parts.stream()
                        .flatMap(part -> part.paragraphs().stream())
                        .flatMap(paragraph -> paragraph.sentences().stream())
                        .toList(),
                entries(keywords, marks),
                DiacriticsTable.of(DiacriticProfile.of(text)),
                changes.rules(),
                changes.words(),
                PageStructure.of(article),
                Quotes.of(item.quotations(), sentences(article)),
                Vocalised.of(RESTORER, article, text),
                null);
    }

    /** The same with a form to try another text. */
    Report with(TryForm other) {
        return new Report(
                title,
                headline,
                byline,
                length,
                parts,
                sentences,
                keywords,
                diacritics,
                rules,
                changes,
                structure,
                quotes,
                vocalised,
                other);
    }

    /** Those that are numbered on the page. */
    private static List<Sentence> sentences(Article article) {
        return article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }

    private static List<Part> parts(Article article, Annotator annotator) {
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Section section : article.sections()) {
            List<Block> paragraphs = new ArrayList<>();
            for (Paragraph paragraph : section.paragraphs()) {
                paragraphs.add(new Block(Direction.of(paragraph.text()), lines(paragraph, before, annotator)));
                before += paragraph.sentences().size();
            }
            parts.add(new Part(
                    parts.size() + 1,
                    pieces(section.subheading(), annotator),
                    section.subheading().map(Passage::text).map(Printable::text).orElse(null),
                    paragraphs));
        }
        return parts;
    }

    /** The sentences of a paragraph; {@code before} stand above it. */
    private static List<Line> lines(Paragraph paragraph, int before, Annotator annotator) {
        List<Line> lines = new ArrayList<>();
        List<Sentence> sentences = paragraph.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).span();
            int next = i + 1 < sentences.size() ? sentences.get(i + 1).span().start() : span.end();
            lines.add(new Line(
                    before + i + 1,
                    span,
                    ArabicNames.of("ending", sentences.get(i).ending()),
                    annotator.pieces(span),
                    Printable.text(annotator.text().substring(span.end(), next))));
        }
        return lines;
    }

    private static @Nullable List<Piece> pieces(Optional<Passage> passage, Annotator annotator) {
        return passage.map(found -> annotator.pieces(found.span())).orElse(null);
    }

    private static List<Entry> entries(List<Keyword> keywords, Marks marks) {
        return IntStream.range(0, keywords.size())
                .mapToObj(i -> {
                    Keyword keyword = keywords.get(i);
                    return new Entry(
                            i + 1,
                            Printable.text(keyword.text()),
                            (int) Math.round(100 * keyword.score()),
                            places(keyword, marks));
                })
                .toList();
    }

    private static List<Place> places(Keyword keyword, Marks marks) {
        List<Place> places = new ArrayList<>();
        for (Span occurrence : keyword.occurrences()) {
            places.add(
                    new Place(places.size() + 1, marks.over(occurrence).get(0).id()));
        }
        return places;
    }
}
