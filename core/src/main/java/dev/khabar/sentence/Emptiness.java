package dev.khabar.sentence;

import dev.khabar.sentence.mark.Mark;

/** A mark ends nothing where no letter, digit or symbol stands before it in the sentence: {@code (!) ...}, {@code . وقال}. */
final class Emptiness implements Rule {

    @Override
    public Decision decide(Mark mark) {
        if (mark.start() - mark.sentence() > Mark.SIGHT) {
            return Decision.UNDECIDED;
        }
        for (int i = mark.sentence(); i < mark.start(); i++) {
            char c = mark.text().charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                return Decision.UNDECIDED;
            }
        }
        return Decision.GOES_ON;
    }
}
