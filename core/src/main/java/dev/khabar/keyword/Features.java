package dev.khabar.keyword;

import dev.khabar.keyword.phrase.Phrase;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** All that is measured of a phrase, group by group. A group is a class that sets the values of its features. */
final class Features {

    /** How many there are. */
    static final int COUNT = Feature.values().length;

    /** How breaks and neighbours set a phrase off. */
    static final Feature[] BOUNDARIES = Stream.of(BoundaryFeatures.BEFORE, BoundaryFeatures.AFTER)
            .flatMap(Arrays::stream)
            .toArray(Feature[]::new);

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
        PositionFeatures.measure(phrase, values);
        FirstWordFeatures.measure(phrase.first(), values);
        BoundaryFeatures.before(phrase, values);
        NeighbourFeatures.before(phrase, values);
        FrequencyFeatures.measure(phrase, values);
        RarityFeatures.measure(phrase, values);
        QuotationFeatures.measure(phrase, values);
        DefinitenessFeatures.measure(phrase, values);
        WordFormFeatures.measure(phrase, values);
        NounFeatures.measure(phrase, values);
        WordClassFeatures.measure(phrase, values);
        NameFeatures.measure(phrase, values);
        NeighbourFeatures.afterHead(phrase, values);
        LastWordFeatures.measure(phrase.last(), values);
        BoundaryFeatures.after(phrase, values);
        NeighbourFeatures.after(phrase, values);
    }
}
