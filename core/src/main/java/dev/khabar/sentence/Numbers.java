package dev.khabar.sentence;

/** A full stop between two digits that stick to it is part of a number, date, time or version, in any digits. */
final class Numbers implements Rule {

    @Override
    public Verdict judge(Mark mark) {
        boolean inside = mark.kind == Mark.Kind.FULL_STOP
                && Character.isDigit(mark.after())
                && Character.isDigit(mark.before())
                && mark.isGlued();
        return inside ? Verdict.GOES_ON : Verdict.UNDECIDED;
    }
}
