package dev.khabar.keyword;

/** How rare the words of a phrase are, and how often they reach titles; stop words inside it do not count. */
final class RarityFeatures {

    private RarityFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        double rarity = 0;
        double propensity = 0;
        double best = Double.NEGATIVE_INFINITY;
        int content = 0;
        for (int i = 0; i < phrase.length(); i++) {
            WordProfile word = phrase.word(i);
            if (!word.is(Trait.STOP)) {
                rarity += word.statistics().inverseDocumentFrequency();
                propensity += word.statistics().titlePropensity();
                best = Math.max(best, word.statistics().titlePropensity());
                content++;
            }
        }
        values.set(Feature.BEST_TITLE_PROPENSITY, best);
        values.set(Feature.TF_IDF, Logarithms.of(1 + phrase.frequency()) * rarity / content);
        values.set(Feature.TITLE_PROPENSITY, propensity / content);
        values.set(Feature.FIRST_WORD_RARITY, phrase.first().statistics().inverseDocumentFrequency());
        values.set(Feature.LAST_WORD_RARITY, phrase.last().statistics().inverseDocumentFrequency());
    }
}
