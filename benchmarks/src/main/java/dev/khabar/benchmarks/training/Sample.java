package dev.khabar.benchmarks.training;

import dev.khabar.keyword.Candidate;
import dev.khabar.keyword.Feature;
import dev.khabar.keyword.Ranker;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The candidates of one text, for fitting.
 *
 * @param longness of the text: 0 for short news to 1 for long articles
 * @param weight of each candidate
 * @param values of the features, candidate after candidate
 * @param labels how much each candidate is a keyword, 0 to 1
 */
record Sample(double longness, double weight, float[] values, float[] labels) {

    static final int FEATURES = Feature.values().length;

    static Sample of(int words, double weight, List<Candidate> candidates, ToDoubleFunction<Candidate> label) {
        float[] values = new float[candidates.size() * FEATURES];
        float[] labels = new float[candidates.size()];
        for (int row = 0; row < labels.length; row++) {
            Candidate candidate = candidates.get(row);
            labels[row] = (float) label.applyAsDouble(candidate);
            for (Feature feature : Feature.values()) {
                values[row * FEATURES + feature.ordinal()] = (float) candidate.value(feature);
            }
        }
        return new Sample(Ranker.longness(words), weight, values, labels);
    }

    int rows() {
        return labels.length;
    }
}
