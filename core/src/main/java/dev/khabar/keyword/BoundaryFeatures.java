package dev.khabar.keyword;

/**
 * What stands right before and after the occurrences of a phrase: a whole phrase is often set off by breaks and stop
 * words, and its neighbours vary (accessor variety).
 */
final class BoundaryFeatures {

    private static final int BARE_DEFINITE = Trait.DEFINITE | Trait.CONJUNCTION | Trait.PROCLITIC;
    private static final double MOSTLY_BARE = 0.5;

    private static final Feature[] ALL = {
        Feature.SENTENCE_VERB,
        Feature.BREAK_BEFORE,
        Feature.STOP_WORD_BEFORE,
        Feature.VARIETY_BEFORE,
        Feature.BREAK_AFTER,
        Feature.STOP_WORD_AFTER,
        Feature.DEFINITE_AFTER,
        Feature.VARIETY_AFTER
    };

    private BoundaryFeatures() {}

    /** What they count for together. */
    static double sum(FeatureVector values, FeatureVector weights) {
        return values.add(0, weights, ALL);
    }

    /** Makes them count for nothing, until they are measured. */
    static void clear(FeatureVector values) {
        for (Feature feature : ALL) {
            values.set(feature, 0);
        }
    }

    static void measure(Phrase phrase, FeatureVector values) {
        before(phrase, values);
        after(phrase, values);
    }

    /** The most that the group can count for in a phrase that occurs once: before it is a break or a word, and so after it. */
    static double mostOfOneOccurrence(FeatureVector weights) {
        double variety = Logarithms.of(2);
        double wordBefore =
                positive(weights, Feature.STOP_WORD_BEFORE) + variety * positive(weights, Feature.VARIETY_BEFORE);
        double wordAfter = positive(weights, Feature.STOP_WORD_AFTER)
                + positive(weights, Feature.DEFINITE_AFTER)
                + variety * positive(weights, Feature.VARIETY_AFTER);
        return positive(weights, Feature.SENTENCE_VERB)
                + Math.max(positive(weights, Feature.BREAK_BEFORE), wordBefore)
                + Math.max(positive(weights, Feature.BREAK_AFTER), wordAfter);
    }

    private static double positive(FeatureVector weights, Feature feature) {
        return Math.max(0, weights.get(feature));
    }

    private static void before(Phrase phrase, FeatureVector values) {
        Document document = phrase.document();
        DistinctStems neighbours = phrase.distinct();
        neighbours.begin();
        double share = 1.0 / phrase.frequency();
        int breaks = 0;
        int stops = 0;
        int verbs = 0;
        for (int i = 0; i < phrase.frequency(); i++) {
            int start = phrase.place(i);
            verbs += isSentenceVerb(document, start) ? 1 : 0;
            if (document.tokens().breaksBefore(start)) {
                breaks++;
            } else {
                neighbours.add(start - 1);
                stops += document.profile(start - 1).is(Trait.STOP) ? 1 : 0;
            }
        }
        values.set(Feature.SENTENCE_VERB, verbs * share);
        values.set(Feature.BREAK_BEFORE, breaks * share);
        values.set(Feature.STOP_WORD_BEFORE, stops * share);
        values.set(Feature.VARIETY_BEFORE, Logarithms.of(1 + neighbours.count()));
    }

    private static boolean isSentenceVerb(Document document, int token) {
        WordProfile word = document.profile(token);
        return document.tokens().sentenceBefore(token)
                && !word.is(Trait.DEFINITE)
                && word.definiteShare() < MOSTLY_BARE;
    }

    private static void after(Phrase phrase, FeatureVector values) {
        Document document = phrase.document();
        DistinctStems neighbours = phrase.distinct();
        neighbours.begin();
        double share = 1.0 / phrase.frequency();
        int breaks = 0;
        int stops = 0;
        WordProfile ends = phrase.last();
        int definites = 0;
        for (int i = 0; i < phrase.frequency(); i++) {
            int end = phrase.place(i) + phrase.length();
            if (document.tokens().breaksBefore(end)) {
                breaks++;
            } else {
                neighbours.add(end);
                WordProfile word = document.profile(end);
                stops += word.is(Trait.STOP) && !(word.is(Trait.ORDINAL) && ends.is(Trait.DEFINITE)) ? 1 : 0;
                definites += (word.traits() & BARE_DEFINITE) == Trait.DEFINITE ? 1 : 0;
            }
        }
        values.set(Feature.BREAK_AFTER, breaks * share);
        values.set(Feature.STOP_WORD_AFTER, stops * share);
        values.set(Feature.DEFINITE_AFTER, definites * share);
        values.set(Feature.VARIETY_AFTER, Logarithms.of(1 + neighbours.count()));
    }
}
