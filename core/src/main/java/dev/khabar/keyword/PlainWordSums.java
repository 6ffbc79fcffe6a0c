package dev.khabar.keyword;

import static dev.khabar.keyword.PlainSums.when;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/** What a plain word counts for because it stands alone. */
final class PlainWordSums {

    private final Document document;
    private final double opensLonger;
    private final double place;
    private final double definite;
    private final double adjective;
    private final double indefinite;
    private final double name;
    private final double general;

    PlainWordSums(Document document, FeatureVector weights) {
        this.document = document;
        opensLonger = weights.get(Feature.OPENS_LONGER);
        place = weights.get(Feature.PLACE);
        definite = weights.get(Feature.DEFINITE_ALONE);
        adjective = weights.get(Feature.ADJECTIVE_ALONE);
        indefinite = weights.get(Feature.INDEFINITE_ALONE);
        name = weights.get(Feature.NAME_ALONE);
        general = weights.get(Feature.GENERAL_ALONE);
    }

    double of(int token) {
        WordProfile word = document.profile(token);
        return when(FrequencyFeatures.goesOn(document, token), opensLonger)
                + when(word.is(Trait.PLACE), place)
                + when(word.is(Trait.DEFINITE), definite)
                + when(word.is(Trait.DEFINITE) && word.is(Trait.RELATIVE), adjective)
                + when(!word.is(Trait.DEFINITE | Trait.NAME_LIKE), indefinite)
                + when(word.is(Trait.NAME_LIKE), name)
                + when(word.is(Trait.GENERAL), general);
    }
}
