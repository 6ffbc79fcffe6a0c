package dev.khabar.unicode;

import dev.khabar.text.LineSeparator;
import dev.khabar.text.Terminators;
import java.util.Arrays;

/**
 * Whether a text was wrapped, and at which width. A program that wraps lines breaks one only where the next word does not
 * fit, so that a line that another follows is full, but for the ends of paragraphs: with the first word of the next line it would be wider than all.
 */
public final class LineWidths {

    /** No line is that wide: the text is not wrapped. */
    public static final int NONE = 0;

    private static final int LEAST = 20;
    private static final int MOST = 200;
    /** How many lines that others follow show a width. */
    private static final int FEWEST_LINES = 3;
    /** The share of lines that may be wider, such as one with an address that cannot be broken. */
    private static final double WIDER = 0.1;
    /** The share of the lines without a terminator at their ends that have to be full; headings are not. */
    private static final double FULL = 0.75;

    /** What may stand between a terminator and the end of its line. */
    private static final String QUOTES_AND_BRACKETS =
            "\"'\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2039\u203A\uFF02\uFF07)]}\uFD3E\uFF09\uFF3D\uFF5D";

    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private LineWidths() {}

    /** The width at which the lines of a text were wrapped, in code units, or {@link #NONE}. */
    public static int wrapped(String text) {
        int[] widths = new int[16];
        int[] nextWords = new int[16];
        int count = 0;
        int start = 0;
        for (int end = lineEnd(text, 0); end < text.length(); end = lineEnd(text, start)) {
            int next = LineSeparator.after(text, end);
            int word = wordEnd(text, next) - next;
            if (end > start && word > 0 && !isTerminated(text, start, end)) {
                if (count == widths.length) {
                    widths = Arrays.copyOf(widths, 2 * count);
                    nextWords = Arrays.copyOf(nextWords, 2 * count);
                }
                widths[count] = end - start;
                nextWords[count++] = word;
            }
            start = next;
        }
        return width(Arrays.copyOf(widths, count), nextWords);
    }

    private static boolean isTerminated(String text, int start, int end) {
        int last = end - 1;
        while (last > start && isAfterTerminator(text.charAt(last))) {
            last--;
        }
        return Terminators.contains(text.charAt(last));
    }

    private static int width(int[] widths, int[] nextWords) {
        if (widths.length < FEWEST_LINES) {
            return NONE;
        }
        int[] sorted = widths.clone();
        Arrays.sort(sorted);
        int width = sorted[sorted.length - 1 - (int) (WIDER * sorted.length)];
        int full = 0;
        for (int i = 0; i < widths.length; i++) {
            full += isFull(widths[i], nextWords[i], width) ? 1 : 0;
        }
        return width >= LEAST && width <= MOST && full >= FULL * widths.length ? width : NONE;
    }

    /** Whether the next word would not have fitted into the line. */
    public static boolean isFull(int width, int nextWord, int mostWidth) {
        return width + 1 + nextWord > mostWidth;
    }

    /** Where what stands at the beginning of a line without a space in it ends. */
    public static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !LineSeparator.is(text.charAt(i)) && !isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !LineSeparator.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isAfterTerminator(char c) {
        return isSpace(c) || QUOTES_AND_BRACKETS.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ZERO_WIDTH_SPACE || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
