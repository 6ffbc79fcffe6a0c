package dev.khabar.sentence;

import static dev.khabar.sentence.mark.CharacterTable.BLANK;
import static dev.khabar.sentence.mark.CharacterTable.CLOSING_BRACKET;
import static dev.khabar.sentence.mark.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.mark.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.mark.CharacterTable.QUOTE;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;
import static dev.khabar.sentence.mark.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.mark.CharacterTable.is;

import dev.khabar.sentence.clause.ClauseAhead;
import dev.khabar.sentence.clause.ClauseWords;
import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Habits;
import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Words;
import dev.khabar.unicode.LineWidths;

/**
 * Whether a sentence goes on over a single line break. In a text that is wrapped at one width it does after every full line.
 * Elsewhere it does where the line ends without a terminator in a word that needs another, or inside brackets, or where a
 * long line is followed by a word that must go on.
 */
final class WrappedLines {

    /** How far back the beginning of a line is looked for, in code units. */
    static final int LONGEST_LINE = 384;
    /** A shorter line may be a heading. */
    private static final int SHORTEST_LINE = 60;

    /** Odds of ending in one word and opening with the other, in tenths of a natural logarithm, below which it goes on. */
    private static final int GOES_ON = -30;

    private final String text;
    private final Habits habits;

    WrappedLines(String text, Habits habits) {
        this.text = text;
        this.habits = habits;
    }

    /** Whether it goes on over the break from {@code at} to {@code after}; what follows is no blank line. */
    boolean goesOn(int at, int after) {
        int start = lineStart(at);
        if (habits.lineWidth() != LineWidths.NONE) {
            return LineWidths.isFull(at - start, LineWidths.wordEnd(text, after) - after, habits.lineWidth());
        }
        int end = at;
        while (end > start && is(text.charAt(end - 1), BLANK | INVISIBLE)) {
            end--;
        }
        int next = after;
        while (next < text.length() && is(text.charAt(next), BLANK | INVISIBLE)) {
            next++;
        }
        if (end == start
                || next == text.length()
                || CharacterTable.COLONS.indexOf(text.charAt(end - 1)) >= 0
                || is(text.charAt(end - 1), TERMINATOR | QUOTE | CLOSING_BRACKET)) {
            return false;
        }
        return isBracketOpen(start, end)
                || ClauseWords.needMore(word(end))
                || (Character.isDigit(text.charAt(end - 1)) && ClauseWords.measures(wordAt(next)))
                || (end - start >= SHORTEST_LINE && continues(word(end), next));
    }

    /** Whether a long line goes on with what stands at {@code next}, to judge by both words between which it was broken. */
    private boolean continues(String last, int next) {
        String first = wordAt(next);
        if (first.isEmpty()) {
            return false;
        }
        if (ClauseWords.isContinuation(first)) {
            int second = secondWord(next);
            return !ClauseWords.isOpener(first + " " + wordAt(second))
                    && !ClauseAhead.of(text, next).verb();
        }
        return (last.isEmpty() ? 0 : ClauseWords.ending(last)) + ClauseWords.opening(first) < GOES_ON;
    }

    private String wordAt(int from) {
        return Words.key(text, from, Words.end(text, from, Math.min(text.length(), from + Mark.SIGHT)));
    }

    /** Where the word behind the one at {@code from} begins. */
    private int secondWord(int from) {
        int at = Words.end(text, from, Math.min(text.length(), from + Mark.SIGHT));
        while (at < text.length() && is(text.charAt(at), SPACE | INVISIBLE)) {
            at++;
        }
        return at;
    }

    private int lineStart(int at) {
        int start = at;
        int least = Math.max(0, at - LONGEST_LINE);
        while (start > least && !is(text.charAt(start - 1), LINE_BREAK)) {
            start--;
        }
        return start;
    }

    private boolean isBracketOpen(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (is(text.charAt(i), CLOSING_BRACKET)) {
                return false;
            }
            if (Mark.isOpeningBracket(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private String word(int end) {
        int from = end;
        int least = Math.max(0, end - Mark.SIGHT);
        while (from > least && isLetter(text.charAt(from - 1))) {
            from--;
        }
        return Words.key(text, from, end);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || is(c, INVISIBLE);
    }
}
