package dev.khabar.sentence;

/**
 * A comma, semicolon or colon after the mark, or after what closes there, says that the sentence goes on; not one that a
 * blank sets off from a full stop, which is a slip of the pen.
 */
final class Punctuation implements Rule {

    @Override
    public Verdict judge(Mark mark) {
        boolean slip =
                mark.kind == Mark.Kind.FULL_STOP && mark.closing == Mark.Closing.NOTHING && mark.next > mark.tail;
        return CharacterTable.is(mark.after(), CharacterTable.PAUSE) && !slip ? Verdict.GOES_ON : Verdict.UNDECIDED;
    }
}
