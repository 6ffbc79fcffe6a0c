package dev.khabar.keyword;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Why a keyword has its score: what each kind of evidence contributed, in log-odds (natural logarithm). Their sum is
 * {@link #logOdds()}, and the score is {@code 1 / (1 + exp(-logOdds))}.
 *
 * <p>A contribution says little by itself, because every phrase of a text shares some of it; compare those of two
 * keywords.
 *
 * @param base what every phrase starts from
 * @param contributions what each kind of evidence adds, or takes where negative; an entry for every kind
 * @param repetition what was taken because better keywords say the same; 0 or less
 */
public record Explanation(double base, Map<Evidence, Double> contributions, double repetition) {

    /** Copies the map, and adds a 0 for what it does not hold. */
    public Explanation {
        Map<Evidence, Double> all = new EnumMap<>(Evidence.class);
        for (Evidence evidence : Evidence.values()) {
            all.put(evidence, contributions.getOrDefault(evidence, 0.0));
        }
        contributions = Collections.unmodifiableMap(all);
    }

    /** What a kind of evidence contributed. */
    public double contribution(Evidence evidence) {
        return contributions.getOrDefault(evidence, 0.0);
    }

    /** The sum of everything. */
    public double logOdds() {
        double sum = base + repetition;
        for (double contribution : contributions.values()) {
            sum += contribution;
        }
        return sum;
    }

    /** The score that the sum stands for, 0 to 1. */
    public double score() {
        return 1 / (1 + Math.exp(-logOdds()));
    }
}
