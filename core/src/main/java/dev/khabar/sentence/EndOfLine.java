package dev.khabar.sentence;

import dev.khabar.sentence.mark.Mark;

/** A terminator at the end of a line ends the sentence, whatever stands before it: an abbreviation, a number, a list. */
final class EndOfLine implements Rule {

    @Override
    public Decision decide(Mark mark) {
        return mark.lineEnds() ? Decision.ENDS : Decision.UNDECIDED;
    }
}
