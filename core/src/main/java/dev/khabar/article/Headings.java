package dev.khabar.article;

import java.util.List;

/** Tells headlines and subheadings from paragraphs, by the rules that {@link ArticleParser} lists. */
final class Headings {

    /** Headlines of Arabic news are rarely longer than 110 characters, first paragraphs rarely shorter than this. */
    static final int LONGEST_HEADLINE = 120;

    static final int LONGEST_SUBHEADING = 80;

    /** A headline may have this many lines that are no paragraphs between it and the first paragraph. */
    private static final int FURNITURE = 3;

    private Headings() {}

    static boolean isHeadline(List<Line> lines) {
        if (lines.size() < 2) {
            return false;
        }
        Line line = lines.get(0);
        if (line.length() > LONGEST_HEADLINE
                || line.endsInFullStop()
                || line.announces()
                || ListItems.isListItem(lines, 0)) {
            return false;
        }
        for (int i = 1; i < lines.size() && i <= FURNITURE + 1; i++) {
            if (isBody(lines, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isSubheading(List<Line> lines, int at) {
        if (at + 1 >= lines.size()) {
            return false;
        }
        Line line = lines.get(at);
        if (line.length() > LONGEST_SUBHEADING || line.sentences().size() > 1) {
            return false;
        }
        if (line.endsInFullStop() || line.announces() || ListItems.isListItem(lines, at) || !hasLetter(line.text())) {
            return false;
        }
        boolean setOff = line.afterBlank() || (at > 0 && lines.get(at - 1).endsInTerminator());
        return setOff && isBody(lines, at + 1);
    }

    /** Whether a line is running text: it ends in a terminator, or is longer than any heading. */
    private static boolean isBody(List<Line> lines, int at) {
        Line line = lines.get(at);
        return (line.endsInTerminator() || line.length() > LONGEST_HEADLINE) && !ListItems.isListItem(lines, at);
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
