package dev.khabar.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.Locale;

/** Text made fit for a page. */
final class Printable {

    private static final char REPLACEMENT = '\uFFFD';
    private static final String DOTTED_CIRCLE = "\u25CC";

    private Printable() {}

    /** The text with a replacement character for what HTML cannot hold: half surrogate pairs and control characters. */
    static String text(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> printable.appendCodePoint(isSurrogate(c) || isForbiddenControl(c) ? REPLACEMENT : c));
        return printable.toString();
    }

    /**
     * A few characters as a reader can tell them apart: marks on a dotted circle, spaces and what is invisible by their
     * code point; a dash where there is nothing.
     */
    static String glyphs(String characters) {
        if (characters.isEmpty()) {
            return "–";
        }
        boolean named = characters.codePoints().anyMatch(Printable::isNamed);
        return characters.codePoints().mapToObj(Printable::glyph).collect(joining(named ? " " : ""));
    }

    private static String glyph(int c) {
        if (isNamed(c)) {
            return String.format(Locale.ROOT, "U+%04X", c);
        }
        boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;
        return isMark ? DOTTED_CIRCLE + Character.toString(c) : Character.toString(c);
    }

    private static boolean isNamed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Whether a reader sees nothing of the text, not even a space. */
    static boolean isInvisible(String text) {
        return text.codePoints().allMatch(c -> Character.getType(c) == Character.FORMAT);
    }

    private static boolean isSurrogate(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }

    private static boolean isForbiddenControl(int c) {
        return Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t' && c != '\r';
    }
}
