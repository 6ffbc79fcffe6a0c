package dev.khabar.article;

import dev.khabar.article.Openings.Position;
import dev.khabar.text.Span;
import java.util.List;
import java.util.Optional;

/** Reads the lines of an article from the top: what stands over the headline, the headline, the opening, the body. */
final class ArticleReader {

    private static final int MOST_ABOVE = 6;
    private static final int MOST_IN_OPENING = 10;
    /** A site's name has up to this many words, a headline before it more than that. */
    private static final int LONGEST_SITE_NAME = 4;

    private final List<Line> lines;
    private final ArticleParts parts;
    private int at;

    private ArticleReader(String text, List<Line> lines) {
        this.lines = lines;
        this.parts = new ArticleParts(text);
    }

    static Article read(String text, List<Line> lines) {
        ArticleReader reader = new ArticleReader(text, lines);
        if (reader.readTop()) {
            reader.readOpening();
        }
        reader.readBody();
        return new Article(reader.parts);
    }

    /** Reads down to the headline, or the credit in its place; whether there is one of them. */
    private boolean readTop() {
        while (at + 1 < lines.size() && at < MOST_ABOVE) {
            Line line = lines.get(at);
            Optional<Credit> credit = Openings.alone(line, Position.TOP);
            if (credit.isPresent()) {
                addCredit(line, credit.get());
                return true;
            }
            Optional<Furniture.Kind> kind =
                    FurnitureLines.kind(line, Position.TOP).filter(ArticleReader::mayBeAbove);
            if (kind.isEmpty()) {
                break;
            }
            parts.addFurniture(kind.get(), line.span());
            at++;
        }
        if (at < lines.size() && Headings.isHeadline(lines, at)) {
            addHeadline(lines.get(at));
            at++;
            return true;
        }
        return false;
    }

    private static boolean mayBeAbove(Furniture.Kind kind) {
        return switch (kind) {
            case BREADCRUMB, SECTION_LABEL, PUBLICATION, ADDRESS, ORNAMENT -> true;
            default -> false;
        };
    }

    private void addHeadline(Line line) {
        String text = line.text();
        int bar = text.lastIndexOf('|');
        boolean site = bar > 0
                && Lines.words(text.substring(0, bar)) > LONGEST_SITE_NAME
                && Lines.words(text.substring(bar + 1)) <= LONGEST_SITE_NAME;
        if (!site) {
            parts.headline = line.passage();
            return;
        }
        int start = line.span().start();
        int end = start + text.substring(0, bar).stripTrailing().length();
        parts.headline = new Passage(new Span(start, end), parts.text.substring(start, end));
        parts.addFurniture(
                Furniture.Kind.SITE_NAME, new Span(start + bar, line.span().end()));
    }

    private void readOpening() {
        int last = Math.min(lines.size() - 1, at + MOST_IN_OPENING);
        boolean deck = parts.headline != null;
        while (at < last) {
            Line line = lines.get(at);
            Optional<Furniture.Kind> kind = FurnitureLines.kind(line, Position.OPENING);
            Optional<Credit> credit = kind.isPresent() ? Optional.empty() : Openings.alone(line, Position.OPENING);
            if (credit.isPresent() && (ListItems.isStarred(line) || !ListItems.isListItem(lines, at))) {
                addCredit(line, credit.get());
                deck = false;
                continue;
            }
            if (kind.isPresent()) {
                parts.addFurniture(kind.get(), line.span());
            } else if (Captions.isCaption(line)) {
                parts.captions.add(line.passage());
            } else if (deck && Headings.isDeck(lines, at) && isOverText(at + 1)) {
                parts.deck = line.passage();
                deck = false;
            } else {
                break;
            }
            at++;
        }
    }

    /** Whether what follows is running text, a credit or furniture. */
    private boolean isOverText(int next) {
        Line line = lines.get(next);
        return (line.isRunningText() && !ListItems.isListItem(lines, next))
                || Openings.alone(line, Position.OPENING).isPresent()
                || FurnitureLines.kind(line, Position.OPENING).isPresent();
    }

    private void addCredit(Line line, Credit credit) {
        parts.addCredit(credit);
        Openings.publication(line, credit).ifPresent(span -> parts.addFurniture(Furniture.Kind.PUBLICATION, span));
        at++;
    }

    private void readBody() {
        if (at < lines.size() && !ListItems.isListItem(lines, at)) {
            LeadingCredits.of(lines.get(at)).ifPresent(parts::addCredit);
        }
        int signature = signature();
        boolean first = true;
        while (at < lines.size()) {
            readLine(lines.get(at), at == signature ? Position.END : Position.BODY, first);
            first = false;
        }
    }

    /** The line where the article is signed: the last that is no furniture. */
    private int signature() {
        int last = lines.size() - 1;
        while (last > at && FurnitureLines.kind(lines.get(last), Position.BODY).isPresent()) {
            last--;
        }
        return last > at && lines.get(last - 1).endsInTerminator() ? last : -1;
    }

    private void readLine(Line line, Position position, boolean first) {
        Optional<Furniture.Kind> furniture = FurnitureLines.kind(line, position);
        Optional<Credit> credit = first || furniture.isPresent() ? Optional.empty() : Openings.alone(line, position);
        if (credit.isPresent()) {
            addCredit(line, credit.get());
            return;
        }
        if (furniture.isPresent()) {
            parts.addFurniture(furniture.get(), line.span());
        } else if (Captions.isCaption(line)) {
            parts.captions.add(line.passage());
        } else if (at > 0 && Headings.isSubheading(lines, at) && !Headings.isSubheading(lines, at + 1)) {
            parts.open(line);
        } else {
            addBlock(line);
        }
        at++;
    }

    private void addBlock(Line line) {
        Optional<Block.Kind> speech = Dialogue.kind(line, parts.last());
        if (speech.isEmpty() && ListItems.isListItem(lines, at)) {
            parts.addItem(line);
        } else {
            parts.add(speech.orElse(Block.Kind.PARAGRAPH), line);
        }
    }
}
