package dev.khabar.keyword;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.phrase.PhraseWords;
import dev.khabar.keyword.profile.Logarithms;
import dev.khabar.keyword.profile.Trait;

/**
 * What phrases that occur once count for besides their edges ({@link EdgeSums}), summed at once: the same as if they were
 * measured, but for roundings. A phrase is plain that has no word of a rare kind or of a name, and is not quoted: then many
 * features are 0. Others count for more ({@link RareSums}).
 */
final class PlainSums {

    private static final int RARE = Trait.DIGITS | Trait.LATIN | Trait.UNIT | Trait.ROLE | Trait.NAME_PART;

    private final Document document;
    private final PlainWordSums ofWords;
    private final PlainRunSums ofRuns;
    private final RareSums rare;
    /** By number of words: what depends on that alone. */
    private final double[] ofLength;

    private final double perRarity;
    private final double perTitlePropensity;
    private final double perBestTitlePropensity;
    private final double perClauseOpener;
    private final double perLeastNoun;
    private final double perNameLike;
    private final double preposition;
    private final double verbal;
    private final double pronoun;
    private final double lamAfterHead;

    /**
     * @param longest how many words a phrase may have
     */
    PlainSums(Document document, FeatureVector weights, int longest) {
        this.document = document;
        ofWords = new PlainWordSums(document, weights);
        ofRuns = new PlainRunSums(document, weights);
        rare = new RareSums(document, weights);
        ofLength = new double[longest + 1];
        for (int length = 1; length <= longest; length++) {
            ofLength[length] = ofLength(length, document, weights);
        }
        perRarity = Logarithms.of(2) * weights.get(Feature.TF_IDF);
        perTitlePropensity = weights.get(Feature.TITLE_PROPENSITY);
        perBestTitlePropensity = weights.get(Feature.BEST_TITLE_PROPENSITY);
        perClauseOpener = weights.get(Feature.AFTER_CLAUSE_OPENERS);
        perLeastNoun = weights.get(Feature.LEAST_NOUN);
        perNameLike = weights.get(Feature.NAME_LIKE);
        preposition = weights.get(Feature.INNER_PREPOSITION);
        verbal = weights.get(Feature.VERBAL);
        pronoun = weights.get(Feature.PRONOUN);
        lamAfterHead = weights.get(Feature.LAM_AFTER_HEAD);
    }

    private static double ofLength(int length, Document document, FeatureVector weights) {
        Feature feature =
                switch (length) {
                    case 1 -> Feature.ONE_WORD;
                    case 2 -> Feature.TWO_WORDS;
                    case 3 -> Feature.THREE_WORDS;
                    case 4 -> Feature.FOUR_WORDS;
                    default -> Feature.FIVE_WORDS;
                };
        return weights.get(feature)
                + when(length > 1, weights.get(Feature.PHRASE_OCCURRENCES) * Logarithms.of(2))
                + weights.get(Feature.DENSITY) * FrequencyFeatures.density(1, document);
    }

    private boolean isPlain(Phrase phrase) {
        PhraseWords words = phrase.words();
        int start = phrase.representative();
        return !words.any(RARE)
                && !words.named()
                && (phrase.length() > 1 || words.rarestCount() == 1)
                && !(document.tokens().opensBefore(start) && document.tokens().closesBefore(start + phrase.length()));
    }

    /** The sum of a phrase that occurs once. */
    double of(Phrase phrase) {
        PhraseWords words = phrase.words();
        int length = phrase.length();
        return ofLength[length]
                + perRarity * words.meanRarity()
                + perTitlePropensity * words.meanTitlePropensity()
                + perBestTitlePropensity * words.bestTitlePropensity()
                + perClauseOpener * words.afterClauseOpener()
                + perLeastNoun * words.leastNoun()
                + perNameLike * words.nameLike() / length
                + when(words.any(Trait.PREPOSITION), preposition)
                + when(words.any(Trait.VERBAL), verbal)
                + when(words.any(Trait.PRONOUN), pronoun)
                + when(phrase.first().is(Trait.HEAD) && isLamBehind(phrase), lamAfterHead)
                + (length == 1 ? ofWords.of(phrase.representative()) : ofRuns.of(phrase))
                + (isPlain(phrase) ? 0 : rare.of(phrase));
    }

    private boolean isLamBehind(Phrase phrase) {
        return NeighbourFeatures.isLam(document, phrase.representative() + phrase.length());
    }

    /** A weight, where something holds. */
    static double when(boolean holds, double weight) {
        return holds ? weight : 0;
    }
}
