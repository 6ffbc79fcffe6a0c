package dev.khabar.lucene;

import static dev.khabar.text.ArabicCharacters.ALEF_MAKSURA;
import static dev.khabar.text.ArabicCharacters.HEH;
import static dev.khabar.text.ArabicCharacters.TEH_MARBUTA;
import static dev.khabar.text.ArabicCharacters.YEH;

import dev.khabar.text.ArabicCharacters;
import dev.khabar.word.Spelling;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Gives words their ة and ى back in a text that is typed without them, as queries are. By itself علي is the name and مكتبه
 * his office; beside a الحكومه or الي, or among {@value #MANY} words none of which has a ة or ى, they are على and مكتبة.
 *
 * <p>The first ة or ى of a text settles that it is written with them, and nothing is looked at any more. Only where a word
 * has two readings and nothing was settled are the next {@value #NEAR} terms read ahead.
 */
final class LastLetterFilter extends TokenFilter {

    private static final int NEAR = 64;
    /** Of the titles of ANT and Al Jazeera that have so many words and no ة or ى, على is in 220 and the name علي in 6. */
    private static final int MANY = 7;

    /** How a text is written, as far as it was read. */
    private enum Habit {
        UNKNOWN,
        /** A word lacks its ة or ى. */
        SEEN_WITHOUT,
        /** The same, and none of the words near it has one. */
        WITHOUT,
        WITH
    }

    private static final Spelling USUAL = Spelling.news();
    private static final Spelling WITHOUT = USUAL.withoutTehAndMaksura();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Deque<State> ahead = new ArrayDeque<>();
    private Habit habit = Habit.UNKNOWN;
    /** How many words were looked at. */
    private int seen;

    private boolean atEnd;

    LastLetterFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!ahead.isEmpty()) {
            restoreState(ahead.remove());
        } else if (!read()) {
            return false;
        }
        if (habit != Habit.WITH && isHehOrYeh(lastLetter())) {
            restore();
        }
        return true;
    }

    private void restore() throws IOException {
        String restored = WITHOUT.restore(term);
        if (restored.contentEquals(USUAL.restore(term))) {
            return;
        }
        if (habit != Habit.WITHOUT) {
            readAhead();
        }
        if (habit == Habit.WITHOUT) {
            term.setEmpty().append(restored);
        }
    }

    /** Reads the next term and looks at it; false where there is none. */
    private boolean read() throws IOException {
        if (atEnd || !input.incrementToken()) {
            atEnd = true;
            return false;
        }
        look();
        return true;
    }

    /** Takes the term for what it tells. */
    private void look() {
        if (habit == Habit.WITH || habit == Habit.WITHOUT) {
            return;
        }
        char last = lastLetter();
        seen += ArabicCharacters.isLetter(last) ? 1 : 0;
        if (last == TEH_MARBUTA || last == ALEF_MAKSURA) {
            habit = Habit.WITH;
        } else if (habit == Habit.UNKNOWN && isHehOrYeh(last) && lacksIts(last)) {
            habit = Habit.SEEN_WITHOUT;
        }
    }

    private boolean lacksIts(char last) {
        String usual = USUAL.restore(term);
        return !usual.isEmpty() && usual.charAt(usual.length() - 1) != last;
    }

    private void readAhead() throws IOException {
        State here = captureState();
        while (ahead.size() < NEAR && habit != Habit.WITH && read()) {
            ahead.add(captureState());
        }
        if (habit == Habit.SEEN_WITHOUT || (habit == Habit.UNKNOWN && seen >= MANY)) {
            habit = Habit.WITHOUT;
        }
        restoreState(here);
    }

    private static boolean isHehOrYeh(char letter) {
        return letter == HEH || letter == YEH;
    }

    /** Behind which there may be marks. */
    private char lastLetter() {
        int at = term.length() - 1;
        while (at > 0 && ArabicCharacters.isTransparent(term.charAt(at))) {
            at--;
        }
        return at < 0 ? 0 : term.charAt(at);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ahead.clear();
        seen = 0;
        atEnd = false;
        habit = Habit.UNKNOWN;
    }
}
