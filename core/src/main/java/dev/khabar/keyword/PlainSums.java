package dev.khabar.keyword;

/**
 * What plain phrases count for by {@link Features#WHOLE}, summed at once: the same as if they were measured, but for
 * roundings. A phrase is plain that occurs once, has two words or more, none of them a rare kind or in a name, and is not
 * quoted, as are nine of ten: then most features are 0.
 */
final class PlainSums {

    private static final int RARE = Trait.DIGITS | Trait.LATIN | Trait.UNIT | Trait.ROLE | Trait.NAME_PART;

    private final Document document;
    private final FeatureVector weights;
    /** By number of words: what depends on that alone. */
    private final double[] ofLength;

    private final double perRarity;
    private final double perTitlePropensity;
    private final double perBestTitlePropensity;
    private final double perClauseOpener;
    private final double perLeastNoun;
    private final double perNameLike;
    private final double perEdge;
    private final double perCohesion;
    private final double broken;
    private final double proclitic;
    private final double conjunction;
    private final double preposition;
    private final double lam;
    private final double verbal;
    private final double pronoun;
    private final double construct;
    private final double allDefinite;
    private final double firstGeneral;
    private final double lastGeneral;
    private final double allGeneral;
    private final double lastPlace;

    /**
     * @param longest how many words a phrase may have
     */
    PlainSums(Document document, FeatureVector weights, int longest) {
        this.document = document;
        this.weights = weights;
        ofLength = new double[longest + 1];
        for (int length = 2; length <= longest; length++) {
            ofLength[length] = ofLength(length);
        }
        perRarity = Logarithms.of(2) * weights.get(Feature.TF_IDF);
        perTitlePropensity = weights.get(Feature.TITLE_PROPENSITY);
        perBestTitlePropensity = weights.get(Feature.BEST_TITLE_PROPENSITY);
        perClauseOpener = weights.get(Feature.AFTER_CLAUSE_OPENERS);
        perLeastNoun = weights.get(Feature.LEAST_NOUN);
        perNameLike = weights.get(Feature.NAME_LIKE);
        perEdge = weights.get(Feature.EDGE_OUTSIDE);
        perCohesion = weights.get(Feature.COHESION);
        broken = weights.get(Feature.DEFINITENESS_BROKEN);
        proclitic = weights.get(Feature.INNER_PROCLITIC);
        conjunction = weights.get(Feature.INNER_CONJUNCTION);
        preposition = weights.get(Feature.INNER_PREPOSITION);
        lam = weights.get(Feature.INNER_LAM);
        verbal = weights.get(Feature.VERBAL);
        pronoun = weights.get(Feature.PRONOUN);
        construct = weights.get(Feature.CONSTRUCT);
        allDefinite = weights.get(Feature.ALL_DEFINITE);
        firstGeneral = weights.get(Feature.FIRST_GENERAL);
        lastGeneral = weights.get(Feature.LAST_GENERAL);
        allGeneral = weights.get(Feature.ALL_GENERAL);
        lastPlace = weights.get(Feature.LAST_PLACE);
    }

    private double ofLength(int length) {
        Feature feature =
                switch (length) {
                    case 2 -> Feature.TWO_WORDS;
                    case 3 -> Feature.THREE_WORDS;
                    case 4 -> Feature.FOUR_WORDS;
                    default -> Feature.FIVE_WORDS;
                };
        return weights.get(feature)
                + weights.get(Feature.PHRASE_OCCURRENCES) * Logarithms.of(2)
                + weights.get(Feature.DENSITY) * FrequencyFeatures.density(1, document);
    }

    boolean isPlain(Phrase phrase) {
        PhraseWords words = phrase.words();
        int start = phrase.representative();
        return phrase.frequency() == 1
                && phrase.length() > 1
                && !words.any(RARE)
                && !words.named()
                && !(document.tokens().opensBefore(start)
                        && document.tokens().closesBefore(start + phrase.length()));
    }

    /** The sum of a plain phrase. */
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
                - perCohesion * Logarithms.of(words.rarestCount())
                + ofKinds(words, length)
                + ofEdges(phrase);
    }

    private double ofKinds(PhraseWords words, int length) {
        boolean joined = words.afterFirst(Trait.CONJUNCTION);
        return when(words.definitenessBroken(), broken)
                + when(words.afterFirst(Trait.PROCLITIC), proclitic)
                + when(joined, conjunction)
                + when(joined && length == 2, weights.get(Feature.PAIR))
                + when(words.any(Trait.PREPOSITION), preposition)
                + when(words.afterFirst(Trait.LAM), lam)
                + when(words.any(Trait.VERBAL), verbal)
                + when(words.any(Trait.PRONOUN), pronoun)
                + when(words.all(Trait.DEFINITE), allDefinite);
    }

    private double ofEdges(Phrase phrase) {
        WordProfile first = phrase.first();
        WordProfile last = phrase.last();
        int start = phrase.representative();
        int end = start + phrase.length();
        boolean general = first.is(Trait.GENERAL);
        boolean lamBehind = first.is(Trait.HEAD)
                && !document.tokens().breaksBefore(end)
                && document.profile(end).is(Trait.LAM);
        return perEdge * Logarithms.of(Math.max(document.stemCount(start), document.stemCount(end - 1)))
                + when(lamBehind, weights.get(Feature.LAM_AFTER_HEAD))
                + when(!first.is(Trait.DEFINITE) && last.is(Trait.DEFINITE), construct)
                + when(general, firstGeneral)
                + when(general && phrase.words().allGeneral(), allGeneral)
                + when(last.is(Trait.GENERAL), lastGeneral)
                + when(last.is(Trait.PLACE), lastPlace);
    }

    private static double when(boolean holds, double weight) {
        return holds ? weight : 0;
    }
}
