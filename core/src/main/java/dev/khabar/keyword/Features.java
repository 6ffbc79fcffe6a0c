package dev.khabar.keyword;

/** All that is measured of a phrase, group by group. A group is a class that sets the values of its features. */
final class Features {

    private Features() {}

    /** Sets the value of every feature. */
    static void measure(Phrase phrase, FeatureVector values) {
        measureAllButBoundaries(phrase, values);
        BoundaryFeatures.measure(phrase, values);
    }

    /** Sets the values of all but {@link BoundaryFeatures}, the group that takes longest. */
    static void measureAllButBoundaries(Phrase phrase, FeatureVector values) {
        FrequencyFeatures.measure(phrase, values);
        PositionFeatures.measure(phrase, values);
        RarityFeatures.measure(phrase, values);
        QuotationFeatures.measure(phrase, values);
        BackgroundContextFeatures.measure(phrase, values);
        DefinitenessFeatures.measure(phrase, values);
        WordFormFeatures.measure(phrase, values);
        NounFeatures.measure(phrase, values);
        WordClassFeatures.measure(phrase, values);
        NameFeatures.measure(phrase, values);
        NeighbourFeatures.measure(phrase, values);
    }
}
