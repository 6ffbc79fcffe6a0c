package dev.khabar.sentence.mark;

import static dev.khabar.sentence.mark.CharacterTable.ADORNMENT;
import static dev.khabar.sentence.mark.CharacterTable.FORMAT;
import static dev.khabar.sentence.mark.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.mark.CharacterTable.PAUSE;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;
import static dev.khabar.sentence.mark.CharacterTable.is;
import static dev.khabar.sentence.mark.CharacterTable.isLatin;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words before and after a {@link Mark}, as {@link Words#key} writes them, as far as {@link Mark#SIGHT} reaches. Those
 * that several rules ask for are read once a mark, when the first one asks.
 */
public final class NearbyWords {

    /** A longer word is no short form. */
    private static final int LONGEST_SHORT_FORM = Mark.SIGHT / 2;

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}++");
    private static final int UNKNOWN = -1;
    private static final String AND = "و";

    private final Mark mark;
    private final String text;

    private int shortFormEnd = UNKNOWN;
    private int shortFormStart;
    private @Nullable String shortForm;
    private @Nullable String after;
    private @Nullable String phraseAfter;

    NearbyWords(Mark mark) {
        this.mark = mark;
        this.text = mark.text();
    }

    /** The mark has moved. */
    void forget() {
        shortFormEnd = UNKNOWN;
        shortForm = null;
        after = null;
        phraseAfter = null;
    }

    /** Where what stands before the mark ends, the blank between them left out: {@code د .} */
    public int shortFormEnd() {
        if (shortFormEnd == UNKNOWN) {
            shortFormEnd = mark.skipBack(mark.start(), SPACE | INVISIBLE) + 1;
            shortFormStart = start(shortFormEnd);
        }
        return shortFormEnd;
    }

    /** Where the word begins that ends there. */
    public int shortFormStart() {
        shortFormEnd();
        return shortFormStart;
    }

    /** That word with its inner full stops; empty where there is none, or one too long to stand for anything. */
    public String shortForm() {
        if (shortForm == null) {
            int to = shortFormEnd();
            String word = Words.key(text, shortFormStart, to);
            shortForm = word.length() <= LONGEST_SHORT_FORM ? word : "";
        }
        return shortForm;
    }

    /**
     * Where the word with its inner full stops ({@code أ.ف.ب}) begins that ends before {@code to}. A Latin word begins
     * behind the Arabic letters that stick to it: {@code الـC.I.A}.
     */
    public int start(int to) {
        int from = to;
        int least = Math.max(mark.sentence(), to - Mark.REACH);
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

    /** Where the word ends that begins at {@code from}. */
    public int end(int from) {
        return Words.end(text, from, Math.min(text.length(), mark.next() + Mark.REACH));
    }

    /** The word that the mark sticks to, with its inner full stops. */
    public String before() {
        return Words.key(text, start(mark.start()), mark.start());
    }

    /** The word before {@code to} and the blank before it. */
    public String before(int to) {
        int end = mark.skipBack(to, SPACE | INVISIBLE) + 1;
        return Words.key(text, Math.min(start(end), end), end);
    }

    /** The words between the last pause and the mark, without the one that is cut where sight ends. */
    public List<String> allBefore() {
        return allBefore(mark.start());
    }

    /** The same before {@code to}. */
    List<String> allBefore(int to) {
        int least = Words.behind(text, to, Mark.SIGHT, mark.sentence());
        int from = to;
        while (from > least && !is(text.charAt(from - 1), PAUSE)) {
            from--;
        }
        String[] words = NO_LETTERS.split(Words.key(text, from, to));
        boolean cut = from == least && least > mark.sentence() && words.length > 0;
        return Arrays.asList(words).subList(cut ? 1 : 0, words.length);
    }

    /** The word that the sentence begins with. */
    public String first() {
        return at(mark.skip(mark.sentence(), INVISIBLE));
    }

    /** The word that the clause begins with that the mark stands in: after the last pause that can be seen, or the first. */
    public String firstOfClause() {
        int least = Words.behind(text, mark.start(), Mark.SIGHT, mark.sentence());
        for (int i = mark.start() - 1; i > least; i--) {
            if (is(text.charAt(i), PAUSE)) {
                return at(mark.skip(i + 1, SPACE | INVISIBLE));
            }
        }
        return first();
    }

    private String at(int from) {
        return Words.key(text, from, Math.min(mark.start(), end(from)));
    }

    /** The word after the blank that follows the mark; {@code و} written apart is joined to what it stands before. */
    public String after() {
        if (after == null) {
            int end = end(mark.next());
            String word = Words.key(text, mark.next(), end);
            int second = word.equals(AND) ? mark.skip(end, SPACE | INVISIBLE) : end;
            after = second == end ? word : word + Words.key(text, second, end(second));
        }
        return after;
    }

    /** The word after {@link #after()}. */
    public String secondAfter() {
        return phraseAfter().substring(after().length() + 1);
    }

    /** The next two words, with one space between them. */
    public String phraseAfter() {
        if (phraseAfter == null) {
            int end = end(mark.next());
            if (Words.key(text, mark.next(), end).equals(AND)) {
                end = end(mark.skip(end, SPACE | INVISIBLE));
            }
            int second = mark.skip(end, SPACE | INVISIBLE);
            phraseAfter = after() + " " + Words.key(text, second, end(second));
        }
        return phraseAfter;
    }
}
