package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.ADORNMENT;
import static dev.khabar.sentence.CharacterTable.FORMAT;
import static dev.khabar.sentence.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.CharacterTable.PAUSE;
import static dev.khabar.sentence.CharacterTable.SPACE;
import static dev.khabar.sentence.CharacterTable.is;
import static dev.khabar.sentence.CharacterTable.isLatin;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A mark that may end the sentence, with all that closes after it: what the rules look at. The layout is
 *
 * <pre>
 *     ... word  . ! ؟   » ) 🏆   (blank)   next ...
 *             start  end      tail       next
 * </pre>
 *
 * <p>A mark after a closing sign is the one that counts ({@code ؟".}): then {@code start} is its place. One object serves
 * a whole text; {@link MarkReader} moves it.
 */
final class Mark {

    /** How far a rule may look from {@code start} to the left and from {@code next} to the right, in characters. */
    static final int SIGHT = 64;

    /** How far that is where each character has marks. */
    static final int REACH = (1 + Words.MOST_MARKS) * SIGHT;

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}++");

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
    /** How the writer sets the text. */
    final Habits habits;

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

    Mark(String text, Habits habits) {
        this.text = text;
        this.habits = habits;
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

    /**
     * Where the word with its inner full stops ({@code أ.ف.ب}) begins that ends before {@code to}. A Latin word begins
     * behind the Arabic letters that stick to it: {@code الـC.I.A}.
     */
    int wordStart(int to) {
        int from = to;
        int least = Math.max(sentence, to - SIGHT);
        boolean latin = false;
        while (from > least) {
            char c = text.charAt(from - 1);
            boolean letter = Character.isLetter(c);
            if ((!letter && !is(c, ADORNMENT | FORMAT) && c != '.') || (letter && latin && !isLatin(c))) {
                break;
            }
            latin = letter ? isLatin(c) : latin;
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

    /** The word after {@link #wordAfter()}. */
    String secondWordAfter() {
        String phrase = phraseAfter();
        return phrase.substring(phrase.indexOf(' ') + 1);
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

    /** The word that the clause begins with that the mark stands in: after the last pause that can be seen, or the first. */
    String clauseWord() {
        int least = Math.max(sentence, start - SIGHT);
        for (int i = start - 1; i > least; i--) {
            if (is(text.charAt(i), PAUSE)) {
                int from = skip(i + 1, SPACE | INVISIBLE);
                return Words.key(text, from, Math.min(start, wordEnd(from)));
            }
        }
        return firstWord();
    }

    /** The words between the last pause and the mark that can be seen, without the one that is cut where sight ends. */
    List<String> wordsBefore() {
        return wordsBefore(start);
    }

    /** The same before {@code to}. */
    List<String> wordsBefore(int to) {
        int least = Math.max(sentence, to - SIGHT);
        int from = to;
        while (from > least && !is(text.charAt(from - 1), PAUSE)) {
            from--;
        }
        String[] words = NO_LETTERS.split(Words.key(text, from, to));
        boolean cut = from == least && least > sentence && words.length > 0;
        return Arrays.asList(words).subList(cut ? 1 : 0, words.length);
    }

    /** Where the word ends that begins at {@code from}. */
    int wordEnd(int from) {
        return Words.end(text, from, Math.min(text.length(), next + SIGHT));
    }
}
