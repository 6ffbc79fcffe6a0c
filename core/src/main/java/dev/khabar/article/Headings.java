package dev.khabar.article;

import java.util.List;

/** Tells headlines and subheadings from paragraphs, by the rules that {@link ArticleParser} lists. */
final class Headings {

    private static final int LONGEST_HEADLINE = 150;
    /** One that ends in a question, an exclamation or an ellipsis is shorter. */
    private static final int LONGEST_QUESTION = 120;

    private static final int LONGEST_SUBHEADING = 80;
    /** A headline may have this many lines between it and the first paragraph; credits, lists and furniture do not count. */
    private static final int MOST_BETWEEN = 3;
    /** How far the first paragraph is looked for. */
    private static final int MOST_LINES = 16;
    /** Without a paragraph, a headline has a blank line and this many lines under it. */
    private static final int FEWEST_VERSES = 2;

    /** A line with a colon or comma at its end that is as long as this is text. */
    private static final int SHORTEST_INTRODUCTION = 40;

    /** An item that is longer is running text. */
    private static final int SHORTEST_TEXT = 120;

    private static final int LONGEST_STARRED = 40;
    private static final int SHORTEST_UNDER_STARRED = 80;
    private static final int FEWEST_WORDS_OF_DECK = 4;

    private static final Phrases CLAUSES = Phrases.labelled(Headings.class, "openings.txt", "clause");
    private static final String IMPERFECT = "يتن";
    private static final int SHORTEST_IMPERFECT = 4;

    private Headings() {}

    static boolean isHeadline(List<Line> lines, int at) {
        if (at + 1 >= lines.size()) {
            return false;
        }
        Line line = lines.get(at);
        return !line.isLongerThan(line.endsInTerminator() ? LONGEST_QUESTION : LONGEST_HEADLINE)
                && !line.endsInFullStop()
                && !line.announces()
                && !ListItems.isListItem(lines, at)
                && !isJoinedVerb(line)
                && (hasTextBelow(lines, at) || (lines.get(at + 1).afterBlank() && lines.size() - at > FEWEST_VERSES));
    }

    private static boolean hasTextBelow(List<Line> lines, int at) {
        int between = 0;
        for (int i = at + 1; i < lines.size() && i <= at + MOST_LINES && between <= MOST_BETWEEN; i++) {
            if (isBody(lines, i) || introducesList(lines.get(i))) {
                return true;
            }
            boolean counts = !ListItems.isListItem(lines, i)
                    && Openings.alone(lines.get(i), Openings.Position.OPENING).isEmpty()
                    && FurnitureLines.kind(lines.get(i), Openings.Position.OPENING)
                            .isEmpty();
            between += counts ? 1 : 0;
        }
        return false;
    }

    private static boolean introducesList(Line line) {
        return line.length() >= SHORTEST_INTRODUCTION && line.announces();
    }

    static boolean isSubheading(List<Line> lines, int at) {
        if (at + 1 >= lines.size() || !looksLikeSubheading(lines.get(at))) {
            return false;
        }
        if (ListItems.isListItem(lines, at)) {
            return isStarred(lines, at);
        }
        boolean setOff =
                lines.get(at).afterBlank() || (at > 0 && lines.get(at - 1).endsInTerminator());
        return setOff && isBody(lines, at + 1);
    }

    /** Whether a line under the headline says more of it. */
    static boolean isDeck(List<Line> lines, int at) {
        return looksLikeSubheading(lines.get(at))
                && !ListItems.isListItem(lines, at)
                && lines.get(at).countWords() >= FEWEST_WORDS_OF_DECK;
    }

    private static boolean looksLikeSubheading(Line line) {
        return line.length() <= LONGEST_SUBHEADING
                && line.sentences().size() == 1
                && !line.endsInFullStop()
                && !line.trailsOff()
                && !line.announces()
                && line.text().codePoints().anyMatch(Character::isLetter)
                && !isClause(line);
    }

    /** A short line with an asterisk over a longer one that is running text: agencies set their subheadings so. */
    private static boolean isStarred(List<Line> lines, int at) {
        Line line = lines.get(at);
        return line.length() <= LONGEST_STARRED
                && ListItems.isStarred(line)
                && lines.get(at + 1).isRunningText()
                && lines.get(at + 1).length() >= SHORTEST_UNDER_STARRED
                && (at == 0
                        || lines.get(at - 1).length() > LONGEST_STARRED
                        || lines.get(at).afterBlank());
    }

    /** Whether it begins with و or ف and a verb: {@code وأفادت}. */
    private static boolean isJoinedVerb(Line line) {
        List<Token> head = line.wordsBefore(LONGEST_STARRED);
        return !head.isEmpty() && OpeningWords.isJoinedVerb(head.get(0).key());
    }

    /** Whether it begins as a sentence that goes on, or as one that somebody says. */
    private static boolean isClause(Line line) {
        List<Token> head = line.wordsBefore(LONGEST_SUBHEADING);
        if (head.isEmpty()) {
            return false;
        }
        if (CLAUSES.longestAt(head, 0) > 0 || (line.text().indexOf(':') >= 0 && Dialogue.isSpeech(head))) {
            return true;
        }
        String first = head.get(0).key();
        boolean joined = first.startsWith("و") || first.startsWith("ف");
        String rest = joined ? first.substring(1) : "";
        return joined
                && (OpeningWords.isJoinedVerb(first)
                        || OpeningWords.JOINED.contains(rest)
                        || OpeningWords.PROSE.contains(first)
                        || (first.startsWith("و")
                                && rest.length() >= SHORTEST_IMPERFECT
                                && IMPERFECT.indexOf(rest.charAt(0)) >= 0));
    }

    private static boolean isBody(List<Line> lines, int at) {
        Line line = lines.get(at);
        return line.isRunningText() && (line.isLongerThan(SHORTEST_TEXT) || !ListItems.isListItem(lines, at));
    }
}
