package dev.khabar.keyword;

import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/** What the first word of a phrase is by itself, wherever it stands. */
final class FirstWordFeatures {

    private FirstWordFeatures() {}

    static void measure(WordProfile first, FeatureVector values) {
        values.set(Feature.FIRST_WORD_RARITY, first.inverseDocumentFrequency());
        values.set(Feature.FIRST_STARTS_SEGMENTS, first.startsSegments());
        values.set(Feature.FIRST_AFTER_DEFINITE, first.afterDefinite());
        values.set(Feature.FIRST_PROCLITIC, first.is(Trait.PROCLITIC));
        values.set(Feature.FIRST_RELATIVE, first.is(Trait.RELATIVE));
        values.set(Feature.FIRST_LENGTH, first.length());
        values.set(Feature.HEAD_NOUN, first.is(Trait.HEAD));
        values.set(Feature.FIRST_NOUN, first.nounShare());
        values.set(Feature.FIRST_ACCUSATIVE, first.is(Trait.ACCUSATIVE));
        values.set(Feature.FIRST_TITLE_PROPENSITY, first.titlePropensity());
        values.set(Feature.FIRST_NAME, first.is(Trait.PERSONAL_NAME));
    }
}
