package dev.khabar.keyword;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** All that is measured of a phrase, group by group. A group is a class that sets the values of its features. */
final class Features {

    /** How many there are. */
    static final int COUNT = Feature.values().length;

    private static final Map<Evidence, Feature[]> BY_EVIDENCE = new EnumMap<>(Evidence.class);

    static {
        for (Evidence evidence : Evidence.values()) {
            BY_EVIDENCE.put(
                    evidence,
                    Arrays.stream(Feature.values())
                            .filter(feature -> feature.evidence() == evidence)
                            .toArray(Feature[]::new));
        }
    }

    private Features() {}

    /** Those of a kind, in order, for those who only read. */
    static Feature[] of(Evidence evidence) {
        return Objects.requireNonNull(BY_EVIDENCE.get(evidence));
    }

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
