package dev.khabar.sentence;

import java.util.Set;

/** A question that {@code أو} or {@code أم} follows asks on: both join what they stand between and begin no sentence. */
final class Coordination implements Rule {

    private static final Set<String> CONJUNCTIONS = Set.of("او", "ام");

    @Override
    public Verdict judge(Mark mark) {
        boolean asksOn = mark.kind == Mark.Kind.EXPRESSIVE && CONJUNCTIONS.contains(mark.wordAfter());
        return asksOn ? Verdict.GOES_ON : Verdict.UNDECIDED;
    }
}
