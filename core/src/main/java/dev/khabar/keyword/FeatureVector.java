package dev.khabar.keyword;

/** A number for each feature: what was measured, or what it weighs. */
final class FeatureVector {

    private final double[] values;

    FeatureVector() {
        values = new double[Features.COUNT];
    }

    /** The same, but 0 for some features. */
    FeatureVector without(Feature[] features) {
        FeatureVector rest = new FeatureVector();
        System.arraycopy(values, 0, rest.values, 0, values.length);
        for (Feature feature : features) {
            rest.set(feature, 0);
        }
        return rest;
    }

    /** Part of the way to another one: 0 gives this one, 1 the other. */
    FeatureVector towards(FeatureVector other, double part) {
        FeatureVector between = new FeatureVector();
        for (int i = 0; i < values.length; i++) {
            between.values[i] = values[i] + part * (other.values[i] - values[i]);
        }
        return between;
    }

    /** The sum of the amounts. */
    double size() {
        double sum = 0;
        for (double value : values) {
            sum += Math.abs(value);
        }
        return sum;
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

    /** The sum of the products with another one; in three sums, because each addition waits for the one before it. */
    double dot(FeatureVector other) {
        double[] others = other.values;
        double one = 0;
        double two = 0;
        double three = 0;
        int i = 0;
        for (; i + 2 < values.length; i += 3) {
            one += values[i] * others[i];
            two += values[i + 1] * others[i + 1];
            three += values[i + 2] * others[i + 2];
        }
        for (; i < values.length; i++) {
            one += values[i] * others[i];
        }
        return one + two + three;
    }

    /** A sum and the products of some features with those of another one, added one after another. */
    double add(double start, FeatureVector other, Feature[] features) {
        double sum = start;
        for (Feature feature : features) {
            int at = index(feature);
            sum += other.values[at] * values[at];
        }
        return sum;
    }

    /** Writes them to the start of an array. */
    void copyTo(float[] target) {
        for (int i = 0; i < values.length; i++) {
            target[i] = (float) values[i];
        }
    }

    @SuppressWarnings("EnumOrdinal") // an array beats a map where every phrase of a text is measured
    private static int index(Feature feature) {
        return feature.ordinal();
    }
}
