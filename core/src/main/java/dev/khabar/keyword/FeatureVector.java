package dev.khabar.keyword;

/** A number for each feature: what was measured, or what it weighs. */
final class FeatureVector {

    private final double[] values;

    FeatureVector() {
        this(new double[Feature.values().length]);
    }

    private FeatureVector(double[] values) {
        this.values = values;
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

    /** The sum of the products with another one. */
    double dot(FeatureVector other) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * other.values[i];
        }
        return sum;
    }

    FeatureVector copy() {
        return new FeatureVector(values.clone());
    }

    @SuppressWarnings("EnumOrdinal") // an array beats a map where every phrase of a text is measured
    private static int index(Feature feature) {
        return feature.ordinal();
    }
}
