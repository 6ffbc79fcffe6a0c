package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.CharacterTable.QUOTE;
import static dev.khabar.sentence.CharacterTable.SPACE;
import static dev.khabar.sentence.CharacterTable.TERMINATOR;

/**
 * Whether the sentence goes on after a terminator that something closes behind.
 *
 * <ul>
 *   <li>A bracket is an aside, and the sentence goes on unless it began with the bracket or a new clause clearly follows;
 *       a bracket that holds nothing but the mark is a comment on a word.
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
        return switch (mark.closing) {
            case NOTHING -> Verdict.UNDECIDED;
            case BRACKET -> judgeBracket(mark);
            case QUOTE -> judgeQuotation(mark);
        };
    }

    private Verdict judgeBracket(Mark mark) {
        if (!mark.isAside()) {
            return Verdict.ENDS;
        }
        return !isComment(mark) && words.openClause(mark) ? Verdict.ENDS : Verdict.GOES_ON;
    }

    private Verdict judgeQuotation(Mark mark) {
        if (words.openClause(mark)) {
            return Verdict.ENDS;
        }
        if (words.attribute(mark)) {
            return Verdict.GOES_ON;
        }
        if (mark.kind == Mark.Kind.FULL_STOP) {
            return Verdict.ENDS;
        }
        return isIntroduced(mark) && !words.goOn(mark) ? Verdict.ENDS : Verdict.GOES_ON;
    }

    /** Whether the mark, or the run of marks it belongs to, stands alone in its brackets: {@code (!)}. */
    private static boolean isComment(Mark mark) {
        int last = mark.skipBack(mark.start, SPACE | INVISIBLE | TERMINATOR);
        return last >= mark.sentence && Mark.isOpeningBracket(mark.text.charAt(last));
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
