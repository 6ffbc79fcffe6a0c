package dev.khabar.keyword;

/** How rare the words of a phrase are, and how often they reach titles. */
final class RarityFeatures {

    private RarityFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        PhraseWords words = phrase.words();
        values.set(Feature.TF_IDF, Logarithms.of(1 + phrase.frequency()) * words.meanRarity());
        values.set(Feature.FIRST_WORD_RARITY, phrase.first().statistics().inverseDocumentFrequency());
        values.set(Feature.LAST_WORD_RARITY, phrase.last().statistics().inverseDocumentFrequency());
        values.set(Feature.TITLE_PROPENSITY, words.meanTitlePropensity());
        values.set(Feature.BEST_TITLE_PROPENSITY, words.bestTitlePropensity());
    }
}
