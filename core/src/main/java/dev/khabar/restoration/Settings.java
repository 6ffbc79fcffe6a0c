package dev.khabar.restoration;

import dev.khabar.restoration.network.Network;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a builder of restorers sets.
 *
 * @param confidence the least probability of what is written; empty for what the policy says
 */
record Settings(
        RestorationPolicy policy,
        OptionalDouble confidence,
        Set<Convention> conventions,
        LineContext lineContext,
        int parallelism) {

    /** Enough to fill the lanes of the network with passages of like length, few enough to keep memory small. */
    private static final int MOST_PASSAGES = 16;

    static final Settings DEFAULT =
            new Settings(RestorationPolicy.FULL, OptionalDouble.empty(), Set.of(), LineContext.NEIGHBOURS, 1);

    Settings {
        conventions = Set.copyOf(conventions);
    }

    Settings with(RestorationPolicy other) {
        return new Settings(other, confidence, conventions, lineContext, parallelism);
    }

    Settings withConfidence(double probability) {
        return new Settings(policy, OptionalDouble.of(probability), conventions, lineContext, parallelism);
    }

    /** With this convention too. */
    Settings with(Convention convention) {
        Set<Convention> more = EnumSet.of(convention);
        more.addAll(conventions);
        return new Settings(policy, confidence, more, lineContext, parallelism);
    }

    Settings with(LineContext other) {
        return new Settings(policy, confidence, conventions, other, parallelism);
    }

    Settings withParallelism(int threads) {
        return new Settings(policy, confidence, conventions, lineContext, threads);
    }

    /** How many passages are marked at once: where several threads share a text, each takes less of it at a time. */
    int passagesTogether() {
        return parallelism == 1 ? MOST_PASSAGES : Network.LANES;
    }

    double minimumConfidence() {
        return confidence.orElse(policy.minimumConfidence());
    }

    @Override
    public String toString() {
        return "policy=" + policy + ", minimumConfidence=" + minimumConfidence() + ", conventions="
                + conventions.stream().sorted().toList() + ", lineContext=" + lineContext + ", parallelism="
                + parallelism;
    }
}
