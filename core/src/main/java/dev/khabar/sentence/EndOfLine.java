package dev.khabar.sentence;

/** A terminator at the end of a line ends the sentence, whatever stands before it: an abbreviation, a number, a list. */
final class EndOfLine implements Rule {

    @Override
    public Verdict judge(Mark mark) {
        return mark.lineEnds ? Verdict.ENDS : Verdict.UNDECIDED;
    }
}
