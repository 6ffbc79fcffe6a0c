package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.CharacterTable.QUOTE;
import static dev.khabar.sentence.CharacterTable.SPACE;

/**
 * Whether the sentence goes on after a terminator that something closes behind.
 *
 * <ul>
 *   <li>A bracket is an aside, and the sentence goes on unless it began with the bracket or a new clause clearly follows.
 *   <li>After a full stop in a quotation the sentence ends, unless an attribution follows ({@code حسب قوله}).
 *   <li>A question or exclamation mark may belong to a title or a word quoted in passing: the sentence ends only where a
 *       new clause clearly follows, or where a colon introduced the quotation and nothing goes on from it.
 * </ul>
 */
final class Closings implements Rule {

    /** How far back the colon is looked for that introduces a quotation. */
    private static final int LONGEST_QUOTATION = 512;

    private final ClauseWords words;

    Closings(ClauseWords words) {
        this.words = words;
    }

    @Override
    public Verdict judge(Mark mark) {
        if (mark.closing == Mark.Closing.NOTHING) {
            return Verdict.UNDECIDED;
        }
        String next = mark.wordAfter();
        if (words.openClause(next)) {
            return Verdict.ENDS;
        }
        if (mark.closing == Mark.Closing.BRACKET) {
            return isOpening(mark.text.charAt(mark.sentence)) ? Verdict.ENDS : Verdict.GOES_ON;
        }
        if (words.attribute(next)) {
            return Verdict.GOES_ON;
        }
        if (mark.kind == Mark.Kind.FULL_STOP) {
            return Verdict.ENDS;
        }
        return isIntroduced(mark) && !words.goOn(next) ? Verdict.ENDS : Verdict.GOES_ON;
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '[';
    }

    /** Whether a colon stands before the quotation mark that opens the quotation. */
    private static boolean isIntroduced(Mark mark) {
        int least = Math.max(mark.sentence, mark.start - LONGEST_QUOTATION);
        for (int i = mark.start - 1; i > least; i--) {
            if (CharacterTable.is(mark.text.charAt(i), QUOTE)) {
                int last = mark.skipBack(i, SPACE | INVISIBLE);
                return last >= mark.sentence && CharacterTable.COLONS.indexOf(mark.text.charAt(last)) >= 0;
            }
        }
        return false;
    }
}
