package dev.khabar.normalize;

/** A mark between two digits stays, whatever becomes of it elsewhere: there ، is no pause. */
final class KeptInNumbers implements ContextRule {

    @Override
    public Neighbour neighbour(char c) {
        return Neighbour.DIGIT;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        if (!Surroundings.isBetweenDigits(source, at, out)) {
            return DECLINED;
        }
        out.copy(at);
        return at + 1;
    }
}
