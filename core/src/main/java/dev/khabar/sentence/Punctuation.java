package dev.khabar.sentence;

import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;

/**
 * A comma, semicolon or colon after the mark, or after what closes there, says that the sentence goes on; not one that a
 * blank sets off from a full stop, which is a slip of the pen.
 */
final class Punctuation implements Rule {

    @Override
    public Decision decide(Mark mark) {
        boolean slip = mark.kind() == Mark.Kind.FULL_STOP
                && mark.closing() == Mark.Closing.NOTHING
                && mark.next() > mark.tail();
        boolean pause = CharacterTable.is(mark.after(), CharacterTable.PAUSE) && !slip;
        return pause || isBeforeLastWord(mark) ? Decision.GOES_ON : Decision.UNDECIDED;
    }

    /** A full stop that sticks only to the last word of its line was meant to stand behind it: {@code 2015م .واس}. */
    private static boolean isBeforeLastWord(Mark mark) {
        if (mark.kind() != Mark.Kind.FULL_STOP
                || !mark.isGlued()
                || !Character.isLetter(mark.after())
                || !CharacterTable.is(mark.before(), CharacterTable.SPACE)) {
            return false;
        }
        int end = mark.skip(mark.words().end(mark.next()), CharacterTable.SPACE | CharacterTable.INVISIBLE);
        return end == mark.text().length() || CharacterTable.is(mark.text().charAt(end), CharacterTable.LINE_BREAK);
    }
}
