package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.ADORNMENT;
import static dev.khabar.sentence.CharacterTable.CLOSING_BRACKET;
import static dev.khabar.sentence.CharacterTable.FORMAT;
import static dev.khabar.sentence.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.CharacterTable.PAUSE;
import static dev.khabar.sentence.CharacterTable.QUOTE;
import static dev.khabar.sentence.CharacterTable.SPACE;
import static dev.khabar.sentence.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.CharacterTable.is;

/**
 * A mark that may end the sentence, with all that closes after it: what the rules look at. The layout is
 *
 * <pre>
 *     ... word  . ! ؟   » ) 🏆   (blank)   next ...
 *             start  end      tail       next
 * </pre>
 *
 * <p>A mark after a closing sign is the one that counts ({@code ؟".}): then {@code start} is its place. One object serves
 * a whole text; {@link #read} moves it.
 */
final class Mark {

    /** How far a rule may look from {@code start} to the left and from {@code next} to the right, in code units. */
    static final int SIGHT = 64;

    /** How far back an open quotation mark is looked for. */
    private static final int LONGEST_QUOTATION = 512;
    /** The most digits of the number of a note. */
    private static final int LONGEST_NOTE = 4;

    /** What the characters of a mark make together. */
    enum Kind {
        /** One full stop. */
        FULL_STOP,
        /** A question or exclamation mark, or a run that has one. */
        EXPRESSIVE,
        /** Full stops in a row, or the character for it. */
        ELLIPSIS,
        /** Comma, semicolon or colon. */
        PAUSE
    }

    /** What closes after a mark. */
    enum Closing {
        NOTHING,
        QUOTE,
        BRACKET
    }

    final String text;
    private final LineBreaks lineBreaks;

    /** Where the sentence begins. */
    int sentence;

    int start;
    int end;
    int tail;
    int next;
    Kind kind = Kind.FULL_STOP;
    Closing closing = Closing.NOTHING;
    /** Whether the line, or the text, ends after the tail in a way that ends sentences. */
    boolean lineEnds;

    private int fullStops;

    Mark(String text, LineBreaks lineBreaks) {
        this.text = text;
        this.lineBreaks = lineBreaks;
    }

    /** Moves to the mark at {@code at}, a terminator or a pause, and reads on to whatever comes after it. */
    void read(int at) {
        startRun(at);
        boolean more = true;
        while (more) {
            int glued = skip(tail, INVISIBLE);
            int apart = skip(glued, SPACE | INVISIBLE);
            more = readTerminators(glued, apart) || readClosing(glued, apart) || readNote(glued) || readEmoji(apart);
        }
        while (tail < text.length()
                && is(text.charAt(tail), FORMAT)
                && !CharacterTable.opensDirection(text.charAt(tail))) {
            tail++;
        }
        findNext();
    }

    private void startRun(int at) {
        start = at;
        closing = Closing.NOTHING;
        fullStops = 0;
        kind = Kind.FULL_STOP;
        if (is(text.charAt(at), PAUSE)) {
            kind = Kind.PAUSE;
            end = at + 1;
            tail = end;
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
                end = i + 1;
            } else if (!is(c, INVISIBLE)) {
                break;
            }
            i++;
        }
        tail = end;
    }

    private void add(char c) {
        if (CharacterTable.FULL_STOPS.indexOf(c) >= 0) {
            fullStops++;
            if (fullStops > 1 && kind == Kind.FULL_STOP) {
                kind = Kind.ELLIPSIS;
            }
        } else if (CharacterTable.ELLIPSES.indexOf(c) < 0) {
            kind = Kind.EXPRESSIVE;
        } else if (kind == Kind.FULL_STOP) {
            kind = Kind.ELLIPSIS;
        }
    }

    private boolean readTerminators(int glued, int apart) {
        if (apart >= text.length() || !is(text.charAt(apart), TERMINATOR) || kind == Kind.PAUSE) {
            return false;
        }
        int after = skip(apart, TERMINATOR | INVISIBLE);
        if (apart > glued && after < text.length() && Character.isLetterOrDigit(text.charAt(after))) {
            return false; // ". .NET" and ". .5": the second belongs to what follows
        }
        if (closing == Closing.NOTHING) {
            boolean typedTwice = apart > glued && kind == Kind.FULL_STOP; // ". ." is one, ". . ." an ellipsis
            readRun(apart);
            if (typedTwice && fullStops == 2 && kind == Kind.ELLIPSIS && text.charAt(apart) == text.charAt(start)) {
                kind = Kind.FULL_STOP;
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
            closing = closing == Closing.QUOTE ? closing : Closing.BRACKET;
        } else if (is(c, QUOTE) && closes(apart, glued == apart)) {
            closing = Closing.QUOTE;
        } else {
            return false;
        }
        tail = apart + 1;
        return true;
    }

    /** Which side a quotation mark stands on: shown by what it sticks to; by counting where that says nothing. */
    private boolean closes(int at, boolean glued) {
        int after = skip(at + 1, FORMAT);
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

    /** Whether an odd number of {@code quote} stands before {@code at}. */
    private boolean isOpen(char quote, int at) {
        boolean open = false;
        for (int i = Math.max(sentence, at - LONGEST_QUOTATION); i < at; i++) {
            open ^= text.charAt(i) == quote;
        }
        return open;
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
        boolean note =
                after > at + 1 && after < text.length() && (text.charAt(after) == ')' || text.charAt(after) == ']');
        if (note) {
            tail = after + 1;
        }
        return note;
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
        next = skip(skip(tail, INVISIBLE), SPACE | FORMAT);
        lineEnds = next >= text.length();
        if (!lineEnds && is(text.charAt(next), LINE_BREAK)) {
            int after = LineEnds.after(text, next, lineBreaks);
            lineEnds = after < 0;
            if (!lineEnds) {
                next = skip(after, SPACE | FORMAT | LINE_BREAK);
                lineEnds = next >= text.length();
            }
        }
    }

    /** The first index from {@code from} on that is of none of the classes. */
    int skip(int from, int classes) {
        int i = from;
        while (i < text.length() && is(text.charAt(i), classes)) {
            i++;
        }
        return i;
    }

    /** The last index before {@code from} that is of none of the classes, or one before the sentence. */
    int skipBack(int from, int classes) {
        int i = from - 1;
        while (i >= sentence && is(text.charAt(i), classes)) {
            i--;
        }
        return i;
    }

    /** Whether what follows sticks to the mark. */
    boolean isGlued() {
        return closing == Closing.NOTHING && !lineEnds && skip(end, INVISIBLE) == next && next < text.length();
    }

    /** The last visible character before the mark, or a space where the sentence has none. */
    char before() {
        int i = skipBack(start, INVISIBLE);
        return i < sentence ? ' ' : text.charAt(i);
    }

    /** The next visible character after the blank that follows the mark, or a space at the end. */
    char after() {
        return next < text.length() ? text.charAt(next) : ' ';
    }

    /** Where what stands before the mark ends, the blank between them left out: {@code د .} */
    int contentEnd() {
        return skipBack(start, SPACE | INVISIBLE) + 1;
    }

    /** Where the word with its inner full stops ({@code أ.ف.ب}) begins that ends before {@code to}. */
    int wordStart(int to) {
        int from = to;
        int least = Math.max(sentence, to - SIGHT);
        while (from > least) {
            char c = text.charAt(from - 1);
            if (!Character.isLetter(c) && !is(c, ADORNMENT | FORMAT) && c != '.') {
                break;
            }
            from--;
        }
        return from;
    }

    /** The word that the mark sticks to with its inner full stops, as {@link Words#key} writes it. */
    String wordBefore() {
        return Words.key(text, wordStart(start), start);
    }

    /** Whether no letter or digit, only bullets and the like, stands between the sentence's beginning and {@code from}. */
    boolean isSentenceStart(int from) {
        if (from - sentence > SIGHT) {
            return false;
        }
        for (int i = sentence; i < from; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The word before {@code to} and the blank before it. */
    String wordBefore(int to) {
        int end = skipBack(to, SPACE | INVISIBLE) + 1;
        return Words.key(text, Math.min(wordStart(end), end), end);
    }

    /** Whether what closes after the mark was opened inside the sentence, not at its beginning. */
    boolean isAside() {
        return !isOpeningBracket(text.charAt(skip(sentence, INVISIBLE)));
    }

    static boolean isOpeningBracket(char c) {
        return "([{\uFD3F\uFF08\uFF3B\uFF5B".indexOf(c) >= 0;
    }

    /** The word after the blank that follows the mark; {@code و} written apart is joined to what it stands before. */
    String wordAfter() {
        int end = wordEnd(next);
        String word = Words.key(text, next, end);
        return word.equals("و")
                ? word + Words.key(text, skip(end, SPACE | INVISIBLE), wordEnd(skip(end, SPACE | INVISIBLE)))
                : word;
    }

    /** The next two words, with one space between them. */
    String phraseAfter() {
        int end = wordEnd(next);
        if (Words.key(text, next, end).equals("و")) {
            end = wordEnd(skip(end, SPACE | INVISIBLE));
        }
        int second = skip(end, SPACE | INVISIBLE);
        return wordAfter() + " " + Words.key(text, second, wordEnd(second));
    }

    /** The word that the sentence begins with. */
    String firstWord() {
        int from = skip(sentence, INVISIBLE);
        return Words.key(text, from, Math.min(start, wordEnd(from)));
    }

    /** Where the word ends that begins at {@code from}. */
    int wordEnd(int from) {
        int to = from;
        int most = Math.min(text.length(), next + SIGHT);
        while (to < most && (Character.isLetter(text.charAt(to)) || is(text.charAt(to), INVISIBLE))) {
            to++;
        }
        return to;
    }
}
