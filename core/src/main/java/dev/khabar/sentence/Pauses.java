package dev.khabar.sentence;

import dev.khabar.sentence.clause.NextClause;
import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;
import java.util.Set;

/**
 * Comma, semicolon, colon and ellipsis end a sentence only where the splitter was told so, and then not inside a number, a
 * time, an address or a bracketed omission {@code (...)}. An ellipsis that closes a quotation ends the sentence where a
 * new clause clearly follows.
 */
final class Pauses implements Rule {

    private final Set<Pause> ends;
    private final Rule dotRuns;

    Pauses(Set<Pause> ends, Ellipses ellipses) {
        this.ends = Set.copyOf(ends);
        this.dotRuns = ellipses == Ellipses.DETECT ? new DotRuns() : mark -> Decision.GOES_ON;
    }

    @Override
    public Decision decide(Mark mark) {
        if (mark.kind() == Mark.Kind.ELLIPSIS) {
            return judgeEllipsis(mark);
        }
        if (mark.kind() != Mark.Kind.PAUSE) {
            return Decision.UNDECIDED;
        }
        boolean wanted = ends.contains(pauseOf(mark.sign()));
        return wanted && !joins(mark) ? Decision.PAUSES : Decision.GOES_ON;
    }

    private Decision judgeEllipsis(Mark mark) {
        if (ends.contains(Pause.ELLIPSIS) && mark.closing() != Mark.Closing.BRACKET) {
            return Decision.PAUSES;
        }
        if (mark.closing() == Mark.Closing.NOTHING) {
            return dotRuns.decide(mark);
        }
        if (mark.closing() == Mark.Closing.QUOTE && !mark.lineEnds() && NextClause.opens(mark)) {
            return Decision.ENDS;
        }
        return Decision.GOES_ON;
    }

    private static Pause pauseOf(char c) {
        if (CharacterTable.COMMAS.indexOf(c) >= 0) {
            return Pause.COMMA;
        }
        return CharacterTable.SEMICOLONS.indexOf(c) >= 0 ? Pause.SEMICOLON : Pause.COLON;
    }

    /** Whether the mark joins what sticks to it on both sides: 10،5 and 15:00 and https://. */
    private static boolean joins(Mark mark) {
        if (!mark.isGlued()) {
            return false;
        }
        boolean number = Character.isDigit(mark.before()) && Character.isDigit(mark.after());
        return number || pauseOf(mark.sign()) == Pause.COLON || CharacterTable.isLatin(mark.after());
    }
}
