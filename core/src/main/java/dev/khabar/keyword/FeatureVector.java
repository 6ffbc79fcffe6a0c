package dev.khabar.keyword;

import java.util.Arrays;

/** A number for each feature: what was measured, or what it weighs. */
final class FeatureVector {

    private final double[] values;

    FeatureVector() {
        values = new double[Feature.values().length];
    }

    double get(Feature feature) {
        return values[index(feature)];
    }

    void set(Feature feature, double value) {
        values[index(feature)] = value;
    }

    void set(Feature feature, boolean value) {
        set(feature, value ? 1 : 0);
    }

    /** The sum of the products with another one. In two halves, because each addition waits for the one before it. */
    double dot(FeatureVector other) {
        double[] others = other.values;
        double even = 0;
        double odd = 0;
        double third = 0;
        int i = 0;
        for (; i + 2 < values.length; i += 3) {
            even += values[i] * others[i];
            odd += values[i + 1] * others[i + 1];
            third += values[i + 2] * others[i + 2];
        }
        for (; i < values.length; i++) {
            even += values[i] * others[i];
        }
        return even + odd + third;
    }

    /** The same for the features from one to another in their order. */
    double dot(FeatureVector other, Feature first, Feature last) {
        double sum = 0;
        for (int i = index(first); i <= index(last); i++) {
            sum += values[i] * other.values[i];
        }
        return sum;
    }

    /** Sets the values from one feature to another in their order to 0. */
    void clear(Feature first, Feature last) {
        Arrays.fill(values, index(first), index(last) + 1, 0);
    }

    @SuppressWarnings("EnumOrdinal") // an array beats a map where every phrase of a text is measured
    private static int index(Feature feature) {
        return feature.ordinal();
    }
}
