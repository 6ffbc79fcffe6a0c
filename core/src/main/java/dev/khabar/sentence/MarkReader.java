package dev.khabar.sentence;

import static dev.khabar.sentence.mark.CharacterTable.CLOSING_BRACKET;
import static dev.khabar.sentence.mark.CharacterTable.FORMAT;
import static dev.khabar.sentence.mark.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.mark.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.mark.CharacterTable.PAUSE;
import static dev.khabar.sentence.mark.CharacterTable.QUOTE;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;
import static dev.khabar.sentence.mark.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.mark.CharacterTable.is;

import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Emoji;
import dev.khabar.sentence.mark.Habits;
import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Mark.Closing;
import dev.khabar.sentence.mark.Mark.Kind;
import dev.khabar.sentence.mark.QuoteSides;
import dev.khabar.sentence.mark.TerminatorRun;
import dev.khabar.sentence.mark.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link Mark}: the {@link TerminatorRun} that it is, what closes after it ({@link QuoteSides} for quotation marks),
 * and where the text goes on.
 */
final class MarkReader {

    /** The most characters of a credit in brackets. */
    private static final int LONGEST_CREDIT = 30;

    /** How far ahead a credit is looked for, in code units. */
    static final int CREDIT_REACH = (1 + Words.MOST_MARKS) * LONGEST_CREDIT;

    /** The most digits of the number of a note. */
    private static final int LONGEST_NOTE = 4;

    /** What may stand between a quotation and who said it. */
    private static final String DASHES = "-\u2013\u2014";

    private final Mark mark;
    private final String text;
    private final LineBreakReader lineBreaks;
    private final TerminatorRun run;
    private final QuoteSides quotes;

    private int start;
    private int end;
    private int tail;
    private Kind kind = Kind.FULL_STOP;
    private Closing closing = Closing.NOTHING;

    /** @param stops the classes of characters that a sentence may end with */
    MarkReader(String text, Habits habits, LineBreakReader lineBreaks, int stops) {
        this.mark = new Mark(text, habits);
        this.text = text;
        this.lineBreaks = lineBreaks;
        this.run = new TerminatorRun(text);
        this.quotes = new QuoteSides(text, stops);
    }

    /**
     * Reads the terminator or pause at {@code at} and on to whatever comes after it.
     *
     * @param sentence where the sentence begins
     * @return always the same mark, moved there
     */
    Mark read(int at, int sentence) {
        mark.begin(sentence);
        if (is(text.charAt(at), PAUSE)) {
            start = at;
            end = at + 1;
            kind = Kind.PAUSE;
        } else {
            startRun(at);
        }
        tail = end;
        closing = Closing.NOTHING;
        boolean more = true;
        while (more) {
            int glued = mark.skip(tail, INVISIBLE);
            int apart = mark.skip(glued, SPACE | INVISIBLE);
            more = readTerminators(glued, apart) || readClosing(glued, apart) || readNote(glued) || readEmoji(apart);
        }
        while (tail < text.length()
                && is(text.charAt(tail), FORMAT)
                && !CharacterTable.opensDirection(text.charAt(tail))) {
            tail++;
        }
        mark.move(start, end, tail, kind, closing);
        findNext();
        return mark;
    }

    /**
     * Reads the end of brackets that begin the sentence and hold a few words, as those of an agency ({@code (واس)}); null if
     * there are none.
     */
    @Nullable
    Mark readCredit(int sentence) {
        mark.begin(sentence);
        int open = mark.skip(sentence, FORMAT);
        if (open == text.length() || !Mark.isOpeningBracket(text.charAt(open))) {
            return null;
        }
        int close = open + 1;
        int most = Words.ahead(text, open, LONGEST_CREDIT);
        while (close < most && (Character.isLetter(text.charAt(close)) || is(text.charAt(close), SPACE | INVISIBLE))) {
            close++;
        }
        if (close == open + 1 || close == text.length() || !is(text.charAt(close), CLOSING_BRACKET)) {
            return null;
        }
        mark.move(close, close + 1, close + 1, Kind.FULL_STOP, Closing.BRACKET);
        findNext();
        return mark;
    }

    private void startRun(int at) {
        start = at;
        end = run.read(at);
        kind = run.kind();
    }

    private boolean readTerminators(int glued, int apart) {
        if (apart >= text.length() || !is(text.charAt(apart), TERMINATOR) || kind == Kind.PAUSE) {
            return false;
        }
        int after = mark.skip(apart, TERMINATOR | INVISIBLE);
        if (apart > glued && after < text.length() && Character.isLetterOrDigit(text.charAt(after))) {
            return false; // ". .NET" and ". .5": the second belongs to what follows
        }
        if (closing == Closing.NOTHING) {
            end = apart > glued ? run.readApart(apart, text.charAt(start)) : run.readOn(apart);
            kind = run.kind();
        } else {
            startRun(apart);
            closing = Closing.NOTHING;
        }
        tail = end;
        return true;
    }

    private boolean readClosing(int glued, int apart) {
        if (apart >= text.length()) {
            return false;
        }
        char c = text.charAt(apart);
        boolean quoted = closing == Closing.QUOTE;
        if (is(c, CLOSING_BRACKET)) {
            closing = quoted ? closing : Closing.BRACKET;
        } else if (is(c, QUOTE) && quotes.closes(apart, mark.sentence(), glued == apart, quoted)) {
            closing = Closing.QUOTE;
        } else {
            return false;
        }
        tail = apart + 1;
        return true;
    }

    /** A note sticks to the mark and holds a number: {@code [1]}, {@code (2)}. */
    private boolean readNote(int at) {
        if (at != end
                || kind == Kind.PAUSE
                || at >= text.length()
                || (text.charAt(at) != '(' && text.charAt(at) != '[')) {
            return false;
        }
        int after = at + 1;
        while (after < text.length() && after - at <= LONGEST_NOTE && Character.isDigit(text.charAt(after))) {
            after++;
        }
        boolean closed =
                after > at + 1 && after < text.length() && (text.charAt(after) == ')' || text.charAt(after) == ']');
        boolean label = closed && after + 1 < text.length() && Character.isLetter(text.charAt(after + 1));
        if (closed && !label) {
            tail = after + 1;
        }
        return closed && !label;
    }

    private boolean readEmoji(int at) {
        int after = Emoji.skip(text, at);
        if (after == at || kind == Kind.PAUSE) {
            return false;
        }
        tail = after;
        return true;
    }

    /** Marks and tatweel without a letter, behind a blank, are text like any other: what follows begins with them. */
    private void findNext() {
        int next = mark.skip(mark.skip(mark.tail(), INVISIBLE), SPACE | FORMAT);
        if (mark.closing() == Closing.QUOTE && next < text.length() && DASHES.indexOf(text.charAt(next)) >= 0) {
            next = mark.skip(next + 1, SPACE | FORMAT);
        }
        if (next < text.length() && is(text.charAt(next), LINE_BREAK)) {
            int after = lineBreaks.after(next);
            if (after < 0) {
                mark.goOnAt(next, true);
                return;
            }
            next = mark.skip(after, SPACE | FORMAT | LINE_BREAK);
        }
        mark.goOnAt(next, next >= text.length());
    }
}
