package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.RequiredNeighbour;
import dev.khabar.normalize.engine.Surroundings;

/** A mark between two digits stays, whatever becomes of it elsewhere: there ، is no pause. */
final class KeptInNumbers implements ContextRule {

    @Override
    public RequiredNeighbour requiredNeighbour(char c) {
        return RequiredNeighbour.DIGIT;
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
