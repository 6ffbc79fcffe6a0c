package dev.khabar.sentence.mark;

import static dev.khabar.sentence.mark.CharacterTable.CLOSING_BRACKET;
import static dev.khabar.sentence.mark.CharacterTable.FORMAT;
import static dev.khabar.sentence.mark.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.mark.CharacterTable.PAUSE;
import static dev.khabar.sentence.mark.CharacterTable.QUOTE;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;
import static dev.khabar.sentence.mark.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.mark.CharacterTable.is;

/** Which side a quotation mark stands on: shown by what it sticks to; by counting where that says nothing. */
public final class QuoteSides {

    private static final char LEFT = '\u00AB';
    private static final char RIGHT = '\u00BB';
    private static final String CLOSING = RIGHT + "\u201D\u2019\u203A";
    private static final char APOSTROPHE = '\'';

    private final String text;
    private final int stops;

    /** @param stops the classes of characters that a sentence may end with */
    public QuoteSides(String text, int stops) {
        this.text = text;
        this.stops = stops;
    }

    /**
     * Whether the quotation mark at {@code at}, behind a terminator, closes.
     *
     * @param sentence where the sentence begins
     * @param glued whether no blank stands before it
     * @param quoted whether another one closed before it
     */
    public boolean closes(int at, int sentence, boolean glued, boolean quoted) {
        if (isDoubled(at, sentence, quoted)) {
            return true; // ''
        }
        char quote = text.charAt(at);
        if (quote == LEFT && opensAhead(at)) {
            return false;
        }
        int after = CharacterTable.skip(text, at + 1, FORMAT);
        boolean ends =
                after >= text.length() || is(text.charAt(after), LINE_BREAK | TERMINATOR | PAUSE | CLOSING_BRACKET);
        boolean spaceAfter = !ends && is(text.charAt(after), SPACE);
        if (ends || (glued && spaceAfter)) {
            return true;
        }
        return (glued || spaceAfter) && (CLOSING.indexOf(quote) >= 0 || isOpen(quote, at, sentence));
    }

    /** Whether two apostrophes stand here for a mark that two opened. */
    private boolean isDoubled(int at, int sentence, boolean quoted) {
        if (text.charAt(at) != APOSTROPHE) {
            return false;
        }
        boolean second = text.charAt(at - 1) == APOSTROPHE && quoted;
        return second || (at + 1 < text.length() && text.charAt(at + 1) == APOSTROPHE && isDoubleOpen(at, sentence));
    }

    private boolean isDoubleOpen(int at, int sentence) {
        int least = Words.behind(text, at, Quotation.LONGEST, sentence);
        for (int i = at - 1; i >= least; i--) {
            if (text.charAt(i) == APOSTROPHE && text.charAt(i + 1) == APOSTROPHE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next of these marks is the one that closes, as far as the same sentence reaches at least. */
    private boolean opensAhead(int at) {
        int most = Words.ahead(text, at, Mark.SIGHT);
        int i = at + 1;
        while (i < most && (!is(text.charAt(i), stops) || isOther(text.charAt(i)))) {
            i++;
        }
        int end = CharacterTable.skip(text, i, TERMINATOR | FORMAT);
        return i < most && end < text.length() && text.charAt(end) == RIGHT;
    }

    private static boolean isOther(char c) {
        return is(c, QUOTE) && c != LEFT && c != RIGHT;
    }

    /** Whether an odd number of {@code quote} stands before {@code at}. */
    private boolean isOpen(char quote, int at, int sentence) {
        boolean open = false;
        for (int i = Words.behind(text, at, Quotation.LONGEST, sentence); i < at; i++) {
            open ^= text.charAt(i) == quote;
        }
        return open;
    }
}
