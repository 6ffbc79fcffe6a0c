package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.CLOSING_BRACKET;
import static dev.khabar.sentence.CharacterTable.FORMAT;
import static dev.khabar.sentence.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.CharacterTable.PAUSE;
import static dev.khabar.sentence.CharacterTable.QUOTE;
import static dev.khabar.sentence.CharacterTable.SPACE;
import static dev.khabar.sentence.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.CharacterTable.is;

import dev.khabar.sentence.Mark.Closing;
import dev.khabar.sentence.Mark.Kind;

/** Reads a {@link Mark}: the run of signs that it is, what closes after it, and where the text goes on. */
final class MarkReader {

    /** How far back an open quotation mark is looked for. */
    private static final int LONGEST_QUOTATION = 512;
    /** The most code units of a credit in brackets. */
    static final int LONGEST_CREDIT = 30;
    /** The most digits of the number of a note. */
    private static final int LONGEST_NOTE = 4;

    /** What may stand between a quotation and who said it. */
    private static final String DASHES = "-\u2013\u2014";

    private final Mark mark;
    private final String text;
    private final LineBreakReader lineBreaks;

    private int fullStops;

    MarkReader(Mark mark, LineBreakReader lineBreaks) {
        this.mark = mark;
        this.text = mark.text;
        this.lineBreaks = lineBreaks;
    }

    /** Moves the mark to {@code at}, a terminator or a pause, and reads on to whatever comes after it. */
    void read(int at) {
        startRun(at);
        boolean more = true;
        while (more) {
            int glued = mark.skip(mark.tail, INVISIBLE);
            int apart = mark.skip(glued, SPACE | INVISIBLE);
            more = readTerminators(glued, apart) || readClosing(glued, apart) || readNote(glued) || readEmoji(apart);
        }
        while (mark.tail < text.length()
                && is(text.charAt(mark.tail), FORMAT)
                && !CharacterTable.opensDirection(text.charAt(mark.tail))) {
            mark.tail++;
        }
        findNext();
    }

    /**
     * Moves the mark to the end of brackets that begin the sentence and hold a few words, as those of an agency
     * ({@code (واس)}); false if there are none.
     */
    boolean readCredit() {
        int open = mark.skip(mark.sentence, FORMAT);
        if (open == text.length() || !Mark.isOpeningBracket(text.charAt(open))) {
            return false;
        }
        int close = open + 1;
        int most = Math.min(text.length(), open + LONGEST_CREDIT);
        while (close < most && (Character.isLetter(text.charAt(close)) || is(text.charAt(close), SPACE | INVISIBLE))) {
            close++;
        }
        if (close == open + 1 || close == text.length() || !is(text.charAt(close), CLOSING_BRACKET)) {
            return false;
        }
        mark.start = close;
        mark.end = close + 1;
        mark.tail = close + 1;
        mark.kind = Kind.FULL_STOP;
        mark.closing = Closing.BRACKET;
        findNext();
        return true;
    }

    private void startRun(int at) {
        mark.start = at;
        mark.closing = Closing.NOTHING;
        fullStops = 0;
        mark.kind = Kind.FULL_STOP;
        if (is(text.charAt(at), PAUSE)) {
            mark.kind = Kind.PAUSE;
            mark.end = at + 1;
            mark.tail = mark.end;
        } else {
            readRun(at);
        }
    }

    private void readRun(int at) {
        int i = at;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (is(c, TERMINATOR)) {
                add(c);
                mark.end = i + 1;
            } else if (!is(c, INVISIBLE)) {
                break;
            }
            i++;
        }
        while (mark.end < text.length() && isVariationSelector(text.charAt(mark.end))) {
            mark.end++;
        }
        mark.tail = mark.end;
    }

    private static boolean isVariationSelector(char c) {
        return c >= '\uFE00' && c <= '\uFE0F';
    }

    private void add(char c) {
        if (CharacterTable.FULL_STOPS.indexOf(c) >= 0) {
            fullStops++;
            if (fullStops > 1 && mark.kind == Kind.FULL_STOP) {
                mark.kind = Kind.ELLIPSIS;
            }
        } else if (CharacterTable.ELLIPSES.indexOf(c) < 0) {
            mark.kind = Kind.EXPRESSIVE;
        } else if (mark.kind == Kind.FULL_STOP) {
            mark.kind = Kind.ELLIPSIS;
        }
    }

    private boolean readTerminators(int glued, int apart) {
        if (apart >= text.length() || !is(text.charAt(apart), TERMINATOR) || mark.kind == Kind.PAUSE) {
            return false;
        }
        int after = mark.skip(apart, TERMINATOR | INVISIBLE);
        if (apart > glued && after < text.length() && Character.isLetterOrDigit(text.charAt(after))) {
            return false; // ". .NET" and ". .5": the second belongs to what follows
        }
        if (mark.closing == Closing.NOTHING) {
            boolean typedTwice = apart > glued && mark.kind == Kind.FULL_STOP; // ". ." is one, ". . ." an ellipsis
            readRun(apart);
            if (typedTwice
                    && fullStops == 2
                    && mark.kind == Kind.ELLIPSIS
                    && text.charAt(apart) == text.charAt(mark.start)) {
                mark.kind = Kind.FULL_STOP;
            }
        } else {
            startRun(apart);
        }
        return true;
    }

    private boolean readClosing(int glued, int apart) {
        if (apart >= text.length()) {
            return false;
        }
        char c = text.charAt(apart);
        if (is(c, CLOSING_BRACKET)) {
            mark.closing = mark.closing == Closing.QUOTE ? mark.closing : Closing.BRACKET;
        } else if (is(c, QUOTE) && closes(apart, glued == apart)) {
            mark.closing = Closing.QUOTE;
        } else {
            return false;
        }
        mark.tail = apart + 1;
        return true;
    }

    /** Which side a quotation mark stands on: shown by what it sticks to; by counting where that says nothing. */
    private boolean closes(int at, boolean glued) {
        char quote = text.charAt(at);
        if (isDoubled(at)) {
            return true; // ''
        }
        if (quote == '\u00AB' && opensAhead(at)) {
            return false;
        }
        int after = mark.skip(at + 1, FORMAT);
        boolean ends =
                after >= text.length() || is(text.charAt(after), LINE_BREAK | TERMINATOR | PAUSE | CLOSING_BRACKET);
        boolean spaceAfter = !ends && is(text.charAt(after), SPACE);
        if (ends || (glued && spaceAfter)) {
            return true;
        }
        char c = text.charAt(at);
        if (glued || spaceAfter) {
            return c == '\u00BB' || c == '\u201D' || c == '\u2019' || c == '\u203A' || isOpen(c, at);
        }
        return false;
    }

    /** Whether two apostrophes stand here for a mark that two opened. */
    private boolean isDoubled(int at) {
        boolean first = at + 1 < text.length() && text.charAt(at) == '\'' && text.charAt(at + 1) == '\'';
        boolean second = text.charAt(at) == '\'' && text.charAt(at - 1) == '\'' && mark.closing == Closing.QUOTE;
        return second || (first && isOpen("\'\'", at));
    }

    private boolean isOpen(String quote, int at) {
        int open = text.lastIndexOf(quote, at - 1);
        return open >= Math.max(mark.sentence, at - LONGEST_QUOTATION);
    }

    /** Whether the next of these marks is the one that closes. */
    private boolean opensAhead(int at) {
        int most = Math.min(text.length(), at + Mark.SIGHT);
        for (int i = at + 1; i < most; i++) {
            if (text.charAt(i) == '\u00AB' || text.charAt(i) == '\u00BB') {
                return text.charAt(i) == '\u00BB';
            }
        }
        return false;
    }

    /** Whether an odd number of {@code quote} stands before {@code at}. */
    private boolean isOpen(char quote, int at) {
        boolean open = false;
        for (int i = Math.max(mark.sentence, at - LONGEST_QUOTATION); i < at; i++) {
            open ^= text.charAt(i) == quote;
        }
        return open;
    }

    /** A note sticks to the mark and holds a number: {@code [1]}, {@code (2)}. */
    private boolean readNote(int at) {
        if (at != mark.end
                || mark.kind == Kind.PAUSE
                || at >= text.length()
                || (text.charAt(at) != '(' && text.charAt(at) != '[')) {
            return false;
        }
        int after = at + 1;
        while (after < text.length() && after - at <= LONGEST_NOTE && Character.isDigit(text.charAt(after))) {
            after++;
        }
        boolean note =
                after > at + 1 && after < text.length() && (text.charAt(after) == ')' || text.charAt(after) == ']');
        boolean label = note && after + 1 < text.length() && Character.isLetter(text.charAt(after + 1));
        note &= !label;
        if (note) {
            mark.tail = after + 1;
        }
        return note;
    }

    private boolean readEmoji(int at) {
        int after = Emoji.skip(text, at);
        if (after == at || mark.kind == Kind.PAUSE) {
            return false;
        }
        mark.tail = after;
        return true;
    }

    /** Marks and tatweel without a letter, behind a blank, are text like any other: what follows begins with them. */
    private void findNext() {
        mark.next = mark.skip(mark.skip(mark.tail, INVISIBLE), SPACE | FORMAT);
        if (mark.closing == Closing.QUOTE && mark.next < text.length() && DASHES.indexOf(text.charAt(mark.next)) >= 0) {
            mark.next = mark.skip(mark.next + 1, SPACE | FORMAT);
        }
        mark.lineEnds = mark.next >= text.length();
        if (!mark.lineEnds && is(text.charAt(mark.next), LINE_BREAK)) {
            int after = lineBreaks.after(mark.next);
            mark.lineEnds = after < 0;
            if (!mark.lineEnds) {
                mark.next = mark.skip(after, SPACE | FORMAT | LINE_BREAK);
                mark.lineEnds = mark.next >= text.length();
            }
        }
    }
}
