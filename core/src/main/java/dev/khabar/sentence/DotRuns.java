package dev.khabar.sentence;

import static dev.khabar.sentence.mark.CharacterTable.CLOSING_BRACKET;
import static dev.khabar.sentence.mark.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.mark.CharacterTable.QUOTE;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;
import static dev.khabar.sentence.mark.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.mark.CharacterTable.is;

import dev.khabar.sentence.clause.ClauseAhead;
import dev.khabar.sentence.clause.ClauseWords;
import dev.khabar.sentence.clause.NextClause;
import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Quotation;
import dev.khabar.sentence.mark.Words;

/**
 * Whether full stops in a row end a sentence. They do behind a clause of some length where another clearly begins: with a
 * conjunction, a particle, a verb, a quotation. In a text that has them in place of full stops a noun with a verb behind it
 * will do. They never do inside brackets, seldom inside a quotation, or on a line that ends without a terminator, which is a heading.
 */
final class DotRuns implements Rule {

    /** A shorter beginning of a sentence is one that the writer hesitates at. */
    private static final int SHORTEST = 30;
    /** A longer line is no heading. */
    private static final int LONGEST_HEADING = 120;

    /** How far ahead the end of the line is looked for, in code units. */
    static final int REACH = (1 + Words.MOST_MARKS) * LONGEST_HEADING;

    private static final char ELLIPSIS = '\u2026';

    @Override
    public Decision decide(Mark mark) {
        boolean ends = mark.closing() == Mark.Closing.NOTHING
                && !mark.lineEnds()
                && (isLong(mark) || isWithFullStop(mark))
                && mayEnd(mark)
                && !isInBrackets(mark)
                && (!isInQuotation(mark) || mark.habits().endsWithDots())
                && !isHeading(mark);
        return ends ? Decision.ENDS : Decision.GOES_ON;
    }

    private static boolean isLong(Mark mark) {
        return Words.behind(mark.text(), mark.start(), SHORTEST, mark.sentence()) > mark.sentence();
    }

    private boolean mayEnd(Mark mark) {
        String word = mark.words().after();
        if (NextClause.surelyOpens(mark)
                || NextClause.beginsWithParticle(mark)
                || ClauseWords.isCountedVerb(word)
                || word.startsWith("فال")
                || is(mark.after(), QUOTE)) {
            return !NextClause.goesOn(mark);
        }
        return NextClause.isDefinite(mark)
                && mark.habits().endsWithDots()
                && ClauseAhead.of(mark).verb();
    }

    /** Whether a full stop stands behind the character that is an ellipsis by itself. */
    private static boolean isWithFullStop(Mark mark) {
        return mark.sign() == ELLIPSIS && mark.text().charAt(mark.end() - 1) == '.';
    }

    private static boolean isInBrackets(Mark mark) {
        int least = Words.behind(mark.text(), mark.start(), Mark.SIGHT, mark.sentence());
        for (int i = mark.start() - 1; i >= least && !is(mark.text().charAt(i), CLOSING_BRACKET); i--) {
            if (Mark.isOpeningBracket(mark.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next quotation mark closes one; where none follows, whether the last one before opened one. */
    private static boolean isInQuotation(Mark mark) {
        String text = mark.text();
        int most = Words.ahead(text, mark.next(), LONGEST_HEADING);
        for (int i = mark.next(); i < most && !is(text.charAt(i), LINE_BREAK); i++) {
            if (is(text.charAt(i), QUOTE)) {
                return i > mark.next() && (!is(text.charAt(i - 1), SPACE) || !isLetterAt(text, i + 1));
            }
        }
        int quote = Quotation.nearestMark(text, mark.start(), mark.sentence());
        return quote != Quotation.NONE && isLetterAt(text, quote + 1);
    }

    private static boolean isLetterAt(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isHeading(Mark mark) {
        int most = Words.ahead(mark.text(), mark.next(), LONGEST_HEADING);
        int end = mark.next();
        while (end < most && !is(mark.text().charAt(end), LINE_BREAK)) {
            end++;
        }
        if (end == most && most < mark.text().length()) {
            return false;
        }
        int last = mark.skipBack(end, CharacterTable.BLANK | CharacterTable.INVISIBLE | QUOTE | CLOSING_BRACKET);
        return !is(mark.text().charAt(last), TERMINATOR) && isBehindLineBreak(mark, end);
    }

    /** Whether the line that ends at {@code end} begins so near that it can be a heading. */
    private static boolean isBehindLineBreak(Mark mark, int end) {
        int least = Words.behind(mark.text(), end, LONGEST_HEADING, 0);
        int start = mark.start();
        while (start > least && !is(mark.text().charAt(start - 1), LINE_BREAK)) {
            start--;
        }
        return start > least || start == 0;
    }
}
