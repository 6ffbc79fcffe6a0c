package dev.khabar.keyword;

import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.phrase.PhraseWords;
import dev.khabar.keyword.profile.Logarithms;

/**
 * What the background says of the words of a phrase together: how rare they are, how often they reach titles or follow what
 * opens clauses.
 */
final class RarityFeatures {

    private RarityFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        PhraseWords words = phrase.words();
        values.set(Feature.TF_IDF, Logarithms.of(1 + phrase.frequency()) * words.meanRarity());
        values.set(Feature.TITLE_PROPENSITY, words.meanTitlePropensity());
        values.set(Feature.BEST_TITLE_PROPENSITY, words.bestTitlePropensity());
        values.set(Feature.AFTER_CLAUSE_OPENERS, words.afterClauseOpener());
    }
}
