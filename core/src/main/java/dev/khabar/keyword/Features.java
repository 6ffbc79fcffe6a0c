package dev.khabar.keyword;

import dev.khabar.keyword.phrase.Phrase;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All that is measured of a phrase, group by group. A group is a class that sets the values of its features. */
final class Features {

    /** How many there are. */
    static final int COUNT = Feature.values().length;

    static final Feature[] OPENING =
            join(PositionFeatures.ALL, FirstWordFeatures.ALL, BoundaryFeatures.BEFORE, NeighbourFeatures.BEFORE);

    static final Feature[] CLOSING = join(LastWordFeatures.ALL, BoundaryFeatures.AFTER, NeighbourFeatures.AFTER);

    /** How breaks and neighbours set a phrase off. */
    static final Feature[] BOUNDARIES = join(BoundaryFeatures.BEFORE, BoundaryFeatures.AFTER);

    static final Feature[] WHOLE = others();

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
        measureOpening(phrase, values);
        measureWhole(phrase, values);
        measureClosing(phrase, values);
    }

    /** Sets what depends on where a phrase begins, and on its first word: {@link #OPENING}. */
    static void measureOpening(Phrase phrase, FeatureVector values) {
        PositionFeatures.measure(phrase, values);
        FirstWordFeatures.measure(phrase.first(), values);
        BoundaryFeatures.before(phrase, values);
        NeighbourFeatures.before(phrase, values);
    }

    /** Sets what depends on where a phrase ends, and on its last word: {@link #CLOSING}. */
    static void measureClosing(Phrase phrase, FeatureVector values) {
        LastWordFeatures.measure(phrase.last(), values);
        BoundaryFeatures.after(phrase, values);
        NeighbourFeatures.after(phrase, values);
    }

    /** Sets what depends on more than that: {@link #WHOLE}. */
    static void measureWhole(Phrase phrase, FeatureVector values) {
        FrequencyFeatures.measure(phrase, values);
        RarityFeatures.measure(phrase, values);
        QuotationFeatures.measure(phrase, values);
        DefinitenessFeatures.measure(phrase, values);
        WordFormFeatures.measure(phrase, values);
        NounFeatures.measure(phrase, values);
        WordClassFeatures.measure(phrase, values);
        NameFeatures.measure(phrase, values);
        NeighbourFeatures.afterHead(phrase, values);
    }

    private static Feature[] others() {
        Set<Feature> others = EnumSet.allOf(Feature.class);
        others.removeAll(Arrays.asList(OPENING));
        others.removeAll(Arrays.asList(CLOSING));
        return others.toArray(Feature[]::new);
    }

    private static Feature[] join(Feature[]... groups) {
        return Arrays.stream(groups).flatMap(Arrays::stream).toArray(Feature[]::new);
    }
}
