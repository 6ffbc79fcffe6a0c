package dev.khabar.sentence;

import static dev.khabar.sentence.mark.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.mark.CharacterTable.QUOTE;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;
import static dev.khabar.sentence.mark.CharacterTable.TERMINATOR;

import dev.khabar.sentence.clause.ClauseWords;
import dev.khabar.sentence.clause.NextClause;
import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Quotation;

/**
 * Whether the sentence goes on after a terminator that something closes behind.
 *
 * <ul>
 *   <li>A bracket is an aside, and the sentence goes on unless it began with the bracket or a new clause clearly follows;
 *       a bracket that holds nothing but the mark is a comment on a word.
 *   <li>After a full stop in a quotation the sentence ends, unless an attribution follows ({@code حسب قوله}).
 *   <li>A question or exclamation mark may belong to a title or a word quoted in passing: the sentence ends only where a
 *       new clause clearly follows, or where the quotation is what somebody says, and a noun with the article, a verb, or
 *       another quotation comes next.
 * </ul>
 */
final class Closings implements Rule {

    @Override
    public Decision decide(Mark mark) {
        return switch (mark.closing()) {
            case NOTHING -> Decision.UNDECIDED;
            case BRACKET -> judgeBracket(mark);
            case QUOTE -> judgeQuotation(mark);
        };
    }

    private Decision judgeBracket(Mark mark) {
        if (!mark.isAside()) {
            return Decision.ENDS;
        }
        return !isComment(mark) && NextClause.opens(mark) ? Decision.ENDS : Decision.GOES_ON;
    }

    private Decision judgeQuotation(Mark mark) {
        if (NextClause.attributes(mark)) {
            return Decision.GOES_ON;
        }
        if (NextClause.opens(mark) || mark.kind() == Mark.Kind.FULL_STOP) {
            return Decision.ENDS;
        }
        return mayFollowSpeech(mark) && isSpeech(mark) ? Decision.ENDS : Decision.GOES_ON;
    }

    /** Whether what follows can be the beginning of a sentence, though no clear one: it cannot follow from a quotation. */
    private boolean mayFollowSpeech(Mark mark) {
        return NextClause.isDefinite(mark)
                || NextClause.mayOpen(mark)
                || ClauseWords.isCountedVerb(mark.words().after())
                || NextClause.beginsWithParticle(mark)
                || ClauseWords.isQuestion(mark.words().after())
                || CharacterTable.is(mark.after(), QUOTE);
    }

    /**
     * Whether somebody says what is quoted: the sentence begins with it or asks something itself, a colon introduces it, or
     * a verb of speech stands before it, and no noun that names works.
     */
    private boolean isSpeech(Mark mark) {
        Quotation quotation = Quotation.before(mark);
        if (quotation == null) {
            return false;
        }
        return quotation.opensSentence()
                || (!ClauseWords.takesTitle(quotation.introduction())
                        && (quotation.isAfterColon()
                                || ClauseWords.isQuestion(mark.words().first())
                                || quotation.wordsBefore().stream().anyMatch(ClauseWords::isSaying)));
    }

    /** Whether the mark, or the run of marks it belongs to, stands alone in its brackets: {@code (!)}. */
    private static boolean isComment(Mark mark) {
        int last = mark.skipBack(mark.start(), SPACE | INVISIBLE | TERMINATOR);
        return last >= mark.sentence() && Mark.isOpeningBracket(mark.text().charAt(last));
    }
}
