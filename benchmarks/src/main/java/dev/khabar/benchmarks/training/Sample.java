package dev.khabar.benchmarks.training;

import dev.khabar.keyword.Candidate;
import dev.khabar.keyword.Feature;
import dev.khabar.keyword.Ranker;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The candidates of one text, for fitting: what was measured of each, and how much it is a keyword, 0 to 1. */
final class Sample {

    /** The order of the columns. */
    static final List<Feature> FEATURES = List.of(Feature.values());

    private final double longness;
    private final double weight;
    /** Candidate after candidate. */
    private final float[] values;

    private final float[] labels;

    private Sample(double longness, double weight, float[] values, float[] labels) {
        this.longness = longness;
        this.weight = weight;
        this.values = values;
        this.labels = labels;
    }

    static Sample of(int words, double weight, List<Candidate> candidates, ToDoubleFunction<Candidate> label) {
        float[] values = new float[candidates.size() * FEATURES.size()];
        float[] labels = new float[candidates.size()];
        for (int row = 0; row < labels.length; row++) {
            Candidate candidate = candidates.get(row);
            labels[row] = (float) label.applyAsDouble(candidate);
            for (int column = 0; column < FEATURES.size(); column++) {
                values[row * FEATURES.size() + column] = (float) candidate.value(FEATURES.get(column));
            }
        }
        return new Sample(Ranker.longness(words), weight, values, labels);
    }

    /** Of the text: 0 for short news to 1 for long articles. */
    double longness() {
        return longness;
    }

    /** Of each candidate. */
    double weight() {
        return weight;
    }

    int rows() {
        return labels.length;
    }

    double value(int row, int column) {
        return values[row * FEATURES.size() + column];
    }

    double label(int row) {
        return labels[row];
    }
}
