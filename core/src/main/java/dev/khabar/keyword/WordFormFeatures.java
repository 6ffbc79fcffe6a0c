package dev.khabar.keyword;

import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.profile.Trait;

/** What the words of a phrase look like, and which lists they are in. */
final class WordFormFeatures {

    private static final int LONG = 5;

    private WordFormFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        boolean single = phrase.length() == 1;
        values.set(Feature.ONE_WORD, single);
        values.set(Feature.FIVE_WORDS, phrase.length() >= LONG);
        values.set(Feature.PLACE, single && phrase.first().is(Trait.PLACE));
        values.set(Feature.VERBAL, phrase.words().any(Trait.VERBAL));
        values.set(Feature.PRONOUN, phrase.words().any(Trait.PRONOUN));
        values.set(Feature.NAME_PART, phrase.words().any(Trait.NAME_PART));
        values.set(Feature.DIGITS, phrase.share(Trait.DIGITS));
        values.set(Feature.LATIN, phrase.share(Trait.LATIN));
    }
}
