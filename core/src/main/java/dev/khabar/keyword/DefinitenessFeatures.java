package dev.khabar.keyword;

import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.profile.Trait;

/** Articles and clitics: where a noun phrase may carry them, and where one that does is not whole. */
final class DefinitenessFeatures {

    private DefinitenessFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        values.set(Feature.DEFINITENESS_BROKEN, phrase.words().definitenessBroken());
        values.set(Feature.DISAGREES, phrase.words().disagrees(phrase.first()));
        values.set(Feature.INNER_PROCLITIC, phrase.words().afterFirst(Trait.PROCLITIC));
        boolean joined = phrase.words().afterFirst(Trait.CONJUNCTION);
        values.set(Feature.INNER_CONJUNCTION, joined);
        values.set(Feature.PAIR, joined && phrase.length() == 2);
        values.set(Feature.INNER_PREPOSITION, phrase.words().any(Trait.PREPOSITION));
    }
}
