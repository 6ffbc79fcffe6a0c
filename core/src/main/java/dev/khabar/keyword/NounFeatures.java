package dev.khabar.keyword;

import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/** How far the words of a phrase are nouns, and whether they carry the article as the words of one noun phrase do. */
final class NounFeatures {

    private NounFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        WordProfile first = phrase.first();
        WordProfile last = phrase.last();
        boolean single = phrase.length() == 1;
        boolean definite = first.is(Trait.DEFINITE);
        values.set(Feature.TWO_WORDS, phrase.length() == 2);
        values.set(Feature.THREE_WORDS, phrase.length() == 3);
        values.set(Feature.FOUR_WORDS, phrase.length() == 4);
        values.set(Feature.DEFINITE_ALONE, single && definite);
        values.set(Feature.INDEFINITE_ALONE, single && !definite && !first.is(Trait.NAME_LIKE));
        values.set(Feature.ADJECTIVE_ALONE, single && definite && first.is(Trait.RELATIVE));
        values.set(Feature.CONSTRUCT, !single && !definite && last.is(Trait.DEFINITE));
        values.set(Feature.LEAST_NOUN, phrase.words().leastNoun());
        values.set(Feature.ALL_DEFINITE, !single && phrase.words().all(Trait.DEFINITE));
        values.set(Feature.INNER_LAM, phrase.words().afterFirst(Trait.LAM));
    }
}
