package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.CharacterTable.is;

/**
 * A mark that may end the sentence, with all that closes after it: what the rules look at. The layout is
 *
 * <pre>
 *     ... word  . ! ؟   » ) 🏆   (blank)   next ...
 *             start  end      tail       next
 * </pre>
 *
 * <p>A mark after a closing sign is the one that counts ({@code ؟".}): then {@link #start} is its place. One object serves
 * a whole text: the {@link Scanner} says where the sentence begins, {@link MarkReader} moves it, rules only read.
 */
final class Mark {

    /** How far a rule may look from {@link #start} to the left and from {@link #next} to the right, in characters. */
    static final int SIGHT = 64;

    /** How far that is where each character has marks. */
    static final int REACH = (1 + Words.MOST_MARKS) * SIGHT;

    private static final String OPENING_BRACKETS = "([{\uFD3F\uFF08\uFF3B\uFF5B";

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

    /** The whole text, or the window onto it. */
    final String text;
    /** How the writer sets the text. */
    final Habits habits;
    /** The words before and after the mark. */
    final NearbyWords words;

    private int sentence;
    private int start;
    private int end;
    private int tail;
    private int next;
    private Kind kind = Kind.FULL_STOP;
    private Closing closing = Closing.NOTHING;
    private boolean lineEnds;

    Mark(String text, Habits habits) {
        this.text = text;
        this.habits = habits;
        this.words = new NearbyWords(this);
    }

    /** For the scanner: a sentence begins at {@code sentence}. */
    void begin(int sentence) {
        this.sentence = sentence;
        words.forget();
    }

    /** For the reader: the mark stands elsewhere. */
    void move(int start, int end, int tail, Kind kind, Closing closing) {
        this.start = start;
        this.end = end;
        this.tail = tail;
        this.kind = kind;
        this.closing = closing;
        words.forget();
    }

    /** For the reader: where the text goes on. */
    void goOnAt(int next, boolean lineEnds) {
        this.next = next;
        this.lineEnds = lineEnds;
    }

    /** Where the sentence begins. */
    int sentence() {
        return sentence;
    }

    /** Where the mark begins. */
    int start() {
        return start;
    }

    /** Behind its last sign. */
    int end() {
        return end;
    }

    /** Behind what closes after it. */
    int tail() {
        return tail;
    }

    /** Where the text goes on. */
    int next() {
        return next;
    }

    Kind kind() {
        return kind;
    }

    Closing closing() {
        return closing;
    }

    /** Whether the line, or the text, ends after the tail in a way that ends sentences. */
    boolean lineEnds() {
        return lineEnds;
    }

    /** The character that it begins with. */
    char sign() {
        return text.charAt(start);
    }

    /** The first index from {@code from} on that is of none of the classes. */
    int skip(int from, int classes) {
        return CharacterTable.skip(text, from, classes);
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

    /** Whether what closes after the mark was opened inside the sentence, not at its beginning. */
    boolean isAside() {
        return !isOpeningBracket(text.charAt(skip(sentence, INVISIBLE)));
    }

    static boolean isOpeningBracket(char c) {
        return OPENING_BRACKETS.indexOf(c) >= 0;
    }
}
