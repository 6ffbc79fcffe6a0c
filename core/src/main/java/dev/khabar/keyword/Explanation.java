package dev.khabar.keyword;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Why a keyword has its score: what each kind of evidence contributed, in log-odds (natural logarithm). The score is
 * {@code 1 / (1 + exp(-logOdds))}.
 *
 * <p>{@link #logOdds()} is the very number by which the keyword was ranked. {@link #base()}, the contributions and
 * {@link #repetition()} add up to it within rounding, because they are added in another order.
 *
 * <p>A contribution says little by itself, because every phrase of a text shares some of it; compare those of two
 * keywords. Immutable.
 */
public final class Explanation {

    private final double base;
    private final Map<Evidence, Double> contributions;
    private final double repetition;
    private final double logOdds;

    Explanation(double base, Map<Evidence, Double> contributions, double repetition, double logOdds) {
        Map<Evidence, Double> all = new EnumMap<>(Evidence.class);
        for (Evidence evidence : Evidence.values()) {
            all.put(evidence, contributions.getOrDefault(evidence, 0.0));
        }
        this.base = base;
        this.contributions = Collections.unmodifiableMap(all);
        this.repetition = repetition;
        this.logOdds = logOdds;
    }

    /** What every phrase starts from. */
    public double base() {
        return base;
    }

    /** What each kind of evidence adds, or takes where negative; an entry for every kind, unmodifiable. */
    public Map<Evidence, Double> contributions() {
        return contributions;
    }

    /** What a kind of evidence contributed. */
    public double contribution(Evidence evidence) {
        return contributions.getOrDefault(evidence, 0.0);
    }

    /** What was taken because better keywords say the same; 0 or less. */
    public double repetition() {
        return repetition;
    }

    /** The sum of everything, as the keyword was ranked by it. */
    public double logOdds() {
        return logOdds;
    }

    /** The score that the sum stands for, 0 to 1. */
    public double score() {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** Whether the other one holds the same numbers. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Explanation that
                && Double.compare(base, that.base) == 0
                && Double.compare(repetition, that.repetition) == 0
                && Double.compare(logOdds, that.logOdds) == 0
                && contributions.equals(that.contributions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(base, contributions, repetition, logOdds);
    }

    /** The sum and its parts. */
    @Override
    public String toString() {
        return "Explanation[logOdds=" + logOdds + ", base=" + base + ", contributions=" + contributions
                + ", repetition=" + repetition + "]";
    }
}
