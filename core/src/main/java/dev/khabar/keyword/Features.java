package dev.khabar.keyword;

import java.util.List;

/** All that is measured of a phrase. */
final class Features {

    private static final List<FeatureGroup> GROUPS = List.of(
            new FrequencyFeatures(),
            new PositionFeatures(),
            new RarityFeatures(),
            new BoundaryFeatures(),
            new QuotationFeatures(),
            new BackgroundContextFeatures(),
            new DefinitenessFeatures(),
            new WordFormFeatures());

    private Features() {}

    /** Puts the value of every feature into {@code values}. */
    static void measure(Phrase phrase, FeatureVector values) {
        for (int i = 0; i < GROUPS.size(); i++) {
            GROUPS.get(i).measure(phrase, values);
        }
    }
}
