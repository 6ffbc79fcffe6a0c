package dev.khabar.article;

import java.util.List;

/** Tells the items of a list, by a bullet or by the label that opens them. */
final class ListItems {

    private static final String BULLETS = "-*\u2022\u2013\u2014\u25CF\u25AA\u25AB\u25E6\u00B7+>";
    private static final String SIGNS = ".-)\u2013/:";
    /** A number of more is a year. */
    private static final int MOST_DIGITS = 3;
    /** After these a letter is a label or a title ({@code د. أحمد}, {@code م/ خالد}). */
    private static final String SIGNS_OF_TITLES = "./";
    /** The orders in which letters number a list. */
    private static final List<String> ORDERS =
            List.of("ابجدهوزحطيكلمنسعفصقرشتثخذضظغ", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "abcdefghijklmnopqrstuvwxyz");

    private ListItems() {}

    /** Whether a line opens with a bullet, or with a number or letter and a sign that sets it off. */
    static boolean isListItem(List<Line> lines, int at) {
        String text = visible(lines.get(at));
        if (BULLETS.indexOf(text.charAt(0)) >= 0 || isNumbered(text)) {
            return true;
        }
        return isLettered(text)
                && (SIGNS_OF_TITLES.indexOf(text.charAt(skipInvisible(text, 1))) < 0 || hasNeighbour(lines, at));
    }

    /** Whether it opens with an asterisk. */
    static boolean isStarred(Line line) {
        return visible(line).startsWith("*");
    }

    /** The text without the controls before it, which turn the direction of the bullet. */
    private static String visible(Line line) {
        String text = line.text();
        int from = skipInvisible(text, 0);
        return from == text.length() ? text : text.substring(from);
    }

    private static boolean isNumbered(String text) {
        int digits = 0;
        while (digits < text.length() && digits <= MOST_DIGITS && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        int sign = skipInvisible(text, digits);
        boolean decimal = sign + 1 < text.length() && Character.isDigit(text.charAt(sign + 1));
        return digits > 0 && digits <= MOST_DIGITS && !decimal && isSign(text, sign);
    }

    private static boolean isLettered(String text) {
        return Character.isLetter(text.charAt(0)) && isSign(text, skipInvisible(text, 1));
    }

    private static boolean isSign(String text, int at) {
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    private static int skipInvisible(String text, int from) {
        int i = from;
        while (i < text.length() && Line.isInvisible(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether the line before or after has the letter before or after, in one of the orders. */
    private static boolean hasNeighbour(List<Line> lines, int at) {
        return (at > 0 && areNeighbours(visible(lines.get(at - 1)), visible(lines.get(at))))
                || (at + 1 < lines.size() && areNeighbours(visible(lines.get(at)), visible(lines.get(at + 1))));
    }

    private static boolean areNeighbours(String first, String second) {
        return isLettered(first)
                && isLettered(second)
                && ORDERS.stream().anyMatch(order -> follows(order, letter(first), letter(second)));
    }

    private static boolean follows(String order, char first, char second) {
        int place = order.indexOf(first);
        return place >= 0 && order.indexOf(second) == place + 1;
    }

    private static char letter(String text) {
        char c = Character.toLowerCase(text.charAt(0));
        return c == '\u0623' ? '\u0627' : c;
    }
}
