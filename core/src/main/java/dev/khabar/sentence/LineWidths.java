package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.CLOSING_BRACKET;
import static dev.khabar.sentence.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.CharacterTable.QUOTE;
import static dev.khabar.sentence.CharacterTable.SPACE;
import static dev.khabar.sentence.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.CharacterTable.is;

import java.util.Arrays;

/**
 * Whether a text was wrapped, and at which width. A program that wraps lines breaks one only where the next word does not
 * fit, so that a line that another follows is full, but for the ends of paragraphs: with the first word of the next line it would be wider than all.
 */
final class LineWidths {

    /** No line is that wide: the text is not wrapped. */
    static final int NONE = 0;

    private static final int LEAST = 20;
    private static final int MOST = 200;
    /** How many lines that others follow show a width. */
    private static final int FEWEST_LINES = 3;
    /** The share of lines that may be wider, such as one with an address that cannot be broken. */
    private static final double WIDER = 0.1;
    /** The share of the lines without a terminator at their ends that have to be full; headings are not. */
    private static final double FULL = 0.75;

    private LineWidths() {}

    static int wrapped(String text) {
        int[] widths = new int[16];
        int[] nextWords = new int[16];
        int count = 0;
        int start = 0;
        for (int end = CharacterTable.find(text, 0, LINE_BREAK);
                end < text.length();
                end = CharacterTable.find(text, start, LINE_BREAK)) {
            int next = LineBreakReader.step(text, end);
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
        while (last > start && is(text.charAt(last), SPACE | QUOTE | CLOSING_BRACKET)) {
            last--;
        }
        return is(text.charAt(last), TERMINATOR);
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
    static boolean isFull(int width, int nextWord, int mostWidth) {
        return width + 1 + nextWord > mostWidth;
    }

    /** Where what stands at the beginning of a line without a space in it ends. */
    static int wordEnd(String text, int from) {
        return CharacterTable.find(text, from, SPACE | LINE_BREAK);
    }
}
