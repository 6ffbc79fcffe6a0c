package dev.khabar.sentence.clause;

import static dev.khabar.sentence.mark.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.mark.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.mark.CharacterTable.PAUSE;
import static dev.khabar.sentence.mark.CharacterTable.QUOTE;
import static dev.khabar.sentence.mark.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.mark.CharacterTable.is;

import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Words;

/** What stands between a place and the next terminator or line end, as far as can be seen. */
public final class ClauseAhead {

    /** Begins the main clause behind what went before it. */
    private static final String THEN = "فان";

    private int words;
    private boolean ends;
    private boolean comma;
    private boolean verb;
    private boolean then;
    private boolean statement;
    private boolean subordinate;

    private ClauseAhead() {}

    /** What follows a mark. */
    public static ClauseAhead of(Mark mark) {
        return of(mark.text(), mark.next());
    }

    /** What stands behind {@code from}, up to {@link Mark#SIGHT}. */
    public static ClauseAhead of(String text, int from) {
        ClauseAhead ahead = new ClauseAhead();
        int most = Words.ahead(text, from, Mark.SIGHT);
        int at = from;
        while (at < most && !is(text.charAt(at), TERMINATOR | LINE_BREAK)) {
            int end = Words.end(text, at, most);
            if (end > at && !is(text.charAt(at), INVISIBLE)) {
                ahead.readWord(Words.key(text, at, end), end < most);
            } else {
                ahead.readSign(text.charAt(at), at > from);
            }
            at = Math.max(end, at + 1);
        }
        ahead.ends = at == text.length() || (at < most && is(text.charAt(at), TERMINATOR | LINE_BREAK));
        return ahead;
    }

    /** A word that is cut where sight ends counts, but says nothing. */
    private void readWord(String word, boolean whole) {
        if (whole) {
            then |= word.equals(THEN);
            statement |= ClauseWords.introducesStatement(word);
            verb |= words > 0 && !subordinate && ClauseWords.isVerb(word);
            subordinate |= ClauseWords.isRelative(word);
        }
        words++;
    }

    private void readSign(char c, boolean inside) {
        comma |= CharacterTable.COMMAS.indexOf(c) >= 0;
        statement |= is(c, PAUSE) ? CharacterTable.COLONS.indexOf(c) >= 0 : inside && is(c, QUOTE);
    }

    /** How many words. */
    public int words() {
        return words;
    }

    /** Whether the terminator or line end can be seen. */
    boolean ends() {
        return ends;
    }

    /** Whether a comma stands there. */
    boolean comma() {
        return comma;
    }

    /** Whether a verb does, behind the first word and not in a relative clause. */
    public boolean verb() {
        return verb;
    }

    /** Whether {@code فإن} does. */
    boolean then() {
        return then;
    }

    /** Whether something is stated or quoted: behind {@code أن} and its like, a colon, or in quotation marks. */
    boolean statement() {
        return statement;
    }
}
