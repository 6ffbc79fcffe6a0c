package dev.khabar.sentence;

/** A mark ends nothing where no letter, digit or symbol stands before it in the sentence: {@code (!) ...}, {@code . وقال}. */
final class Emptiness implements Rule {

    @Override
    public Verdict judge(Mark mark) {
        if (mark.start - mark.sentence > Mark.SIGHT) {
            return Verdict.UNDECIDED;
        }
        for (int i = mark.sentence; i < mark.start; i++) {
            char c = mark.text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                return Verdict.UNDECIDED;
            }
        }
        return Verdict.GOES_ON;
    }
}
