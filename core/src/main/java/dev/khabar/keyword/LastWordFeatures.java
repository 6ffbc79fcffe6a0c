package dev.khabar.keyword;

import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/** What the last word of a phrase is by itself, wherever it stands. */
final class LastWordFeatures {

    private LastWordFeatures() {}

    static void measure(WordProfile last, FeatureVector values) {
        values.set(Feature.LAST_WORD_RARITY, last.inverseDocumentFrequency());
        values.set(Feature.LAST_ENDS_SEGMENTS, last.endsSegments());
        values.set(Feature.LAST_DEFINITE, last.is(Trait.DEFINITE));
        values.set(Feature.LAST_RELATIVE, last.is(Trait.RELATIVE));
        values.set(Feature.LAST_LENGTH, last.length());
        values.set(Feature.LAST_NOUN, last.nounShare());
        values.set(Feature.LAST_ACCUSATIVE, last.is(Trait.ACCUSATIVE));
        values.set(Feature.LAST_DIGITS, last.is(Trait.DIGITS));
        values.set(Feature.LAST_TITLE_PROPENSITY, last.titlePropensity());
        values.set(Feature.LAST_AFTER_DEFINITE, last.afterDefinite());
        values.set(Feature.LAST_NAME, last.is(Trait.PERSONAL_NAME));
    }
}
