package dev.khabar.examples.cli;

import java.util.Locale;

/** Text as it can be read in a list: characters that nobody would see, or that would sit on others, by their names. */
final class VisibleText {

    private VisibleText() {}

    /** {@code text} with {@code [U+200F RIGHT-TO-LEFT MARK]} for such a character. */
    static String of(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .mapToObj(codePoint -> isSeen(codePoint) ? Character.toString(codePoint) : named(codePoint))
                .forEach(visible::append);
        return visible.toString();
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> codePoint != '\u0640';
        };
    }

    private static String named(int codePoint) {
        String name = Character.getName(codePoint);
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        return "[" + (name == null ? number : number + " " + name) + "]";
    }
}
