package dev.khabar.sentence.mark;

import static dev.khabar.sentence.mark.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.mark.CharacterTable.is;

/**
 * A mark that may end the sentence, with all that closes after it: what the rules look at. The layout is
 *
 * <pre>
 *     ... word  . ! ؟   » ) 🏆   (blank)   next ...
 *             start  end      tail       next
 * </pre>
 *
 * <p>A mark after a closing sign is the one that counts ({@code ؟".}): then {@link #start} is its place. One object serves
 * a whole text: the scanner says where the sentence begins, the reader of marks moves it, rules only read.
 */
public final class Mark {

    /** How far a rule may look from {@link #start} to the left and from {@link #next} to the right, in characters. */
    public static final int SIGHT = 64;

    /** How far that is where each character has marks. */
    public static final int REACH = (1 + Words.MOST_MARKS) * SIGHT;

    private static final String OPENING_BRACKETS = "([{\uFD3F\uFF08\uFF3B\uFF5B";

    /** What the characters of a mark make together. */
    public enum Kind {
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
    public enum Closing {
        NOTHING,
        QUOTE,
        BRACKET
    }

    private final String text;
    private final Habits habits;
    private final NearbyWords words;

    private int sentence;
    private int start;
    private int end;
    private int tail;
    private int next;
    private Kind kind = Kind.FULL_STOP;
    private Closing closing = Closing.NOTHING;
    private boolean lineEnds;

    public Mark(String text, Habits habits) {
        this.text = text;
        this.habits = habits;
        this.words = new NearbyWords(this);
    }

    /** For the scanner: a sentence begins at {@code sentence}. */
    public void begin(int sentence) {
        this.sentence = sentence;
        words.forget();
    }

    /** For the reader: the mark stands elsewhere. */
    public void move(int start, int end, int tail, Kind kind, Closing closing) {
        this.start = start;
        this.end = end;
        this.tail = tail;
        this.kind = kind;
        this.closing = closing;
        words.forget();
    }

    /** For the reader: where the text goes on. */
    public void goOnAt(int next, boolean lineEnds) {
        this.next = next;
        this.lineEnds = lineEnds;
    }

    /** The whole text, or the window onto it. */
    public String text() {
        return text;
    }

    /** How the writer sets the text. */
    public Habits habits() {
        return habits;
    }

    /** The words before and after the mark. */
    public NearbyWords words() {
        return words;
    }

    /** Where the sentence begins. */
    public int sentence() {
        return sentence;
    }

    /** Where the mark begins. */
    public int start() {
        return start;
    }

    /** Behind its last sign. */
    public int end() {
        return end;
    }

    /** Behind what closes after it. */
    public int tail() {
        return tail;
    }

    /** Where the text goes on. */
    public int next() {
        return next;
    }

    public Kind kind() {
        return kind;
    }

    public Closing closing() {
        return closing;
    }

    /** Whether the line, or the text, ends after the tail in a way that ends sentences. */
    public boolean lineEnds() {
        return lineEnds;
    }

    /** The character that it begins with. */
    public char sign() {
        return text.charAt(start);
    }

    /** The first index from {@code from} on that is of none of the classes. */
    public int skip(int from, int classes) {
        return CharacterTable.skip(text, from, classes);
    }

    /** The last index before {@code from} that is of none of the classes, or one before the sentence. */
    public int skipBack(int from, int classes) {
        int i = from - 1;
        while (i >= sentence && is(text.charAt(i), classes)) {
            i--;
        }
        return i;
    }

    /** Whether what follows sticks to the mark. */
    public boolean isGlued() {
        return closing == Closing.NOTHING && !lineEnds && skip(end, INVISIBLE) == next && next < text.length();
    }

    /** The last visible character before the mark, or a space where the sentence has none. */
    public char before() {
        int i = skipBack(start, INVISIBLE);
        return i < sentence ? ' ' : text.charAt(i);
    }

    /** The next visible character after the blank that follows the mark, or a space at the end. */
    public char after() {
        return next < text.length() ? text.charAt(next) : ' ';
    }

    /** Whether no letter or digit, only bullets and the like, stands between the sentence's beginning and {@code from}. */
    public boolean isSentenceStart(int from) {
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
    public boolean isAside() {
        return !isOpeningBracket(text.charAt(skip(sentence, INVISIBLE)));
    }

    public static boolean isOpeningBracket(char c) {
        return OPENING_BRACKETS.indexOf(c) >= 0;
    }
}
