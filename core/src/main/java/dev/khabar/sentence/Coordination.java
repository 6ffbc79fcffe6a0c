package dev.khabar.sentence;

import dev.khabar.sentence.clause.ClauseAhead;
import dev.khabar.sentence.clause.NextClause;
import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;

/**
 * A question or exclamation that something follows from which cannot begin a sentence goes on: {@code أو};
 * {@code أم} with a word or two to choose from ({@code حلم؟ أم حقيقة؟}), but not with a clause; {@code مما}, {@code رغم} and their like
 * without a main clause behind them; and the letters that a question mark stands in the place of one of ({@code ا?خر}).
 */
final class Coordination implements Rule {

    private static final String OR = "او";
    private static final String OR_OF_QUESTIONS = "ام";
    /** How many words the last of two things to choose from has, with the conjunction. */
    private static final int FEW_WORDS = 3;

    @Override
    public Decision decide(Mark mark) {
        if (mark.kind() != Mark.Kind.EXPRESSIVE || mark.lineEnds()) {
            return Decision.UNDECIDED;
        }
        boolean goesOn = isLostLetter(mark) || NextClause.trails(mark) || isChoice(mark);
        return goesOn ? Decision.GOES_ON : Decision.UNDECIDED;
    }

    private boolean isChoice(Mark mark) {
        String word = mark.words().after();
        return word.equals(OR)
                || (word.equals(OR_OF_QUESTIONS) && ClauseAhead.of(mark).words() <= FEW_WORDS);
    }

    /** Whether a question mark of another script stands between letters, as where a character got lost on its way. */
    private boolean isLostLetter(Mark mark) {
        return mark.sign() == '?'
                && mark.end() == mark.start() + 1
                && mark.isGlued()
                && isArabic(mark.before())
                && isArabic(mark.after())
                && !NextClause.opens(mark);
    }

    private static boolean isArabic(char c) {
        return Character.isLetter(c) && !CharacterTable.isLatin(c);
    }
}
