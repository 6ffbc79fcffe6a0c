package dev.khabar.keyword;

/** How often a phrase occurs, and whether its words occur without it. */
final class FrequencyFeatures {

    private FrequencyFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        int frequency = phrase.frequency();
        values.set(Feature.OCCURRENCES, Logarithms.of(frequency));
        values.set(Feature.RECURS, frequency > 1);
        values.set(Feature.COHESION, cohesion(phrase));
    }

    private static double cohesion(Phrase phrase) {
        if (phrase.length() == 1) {
            return 0;
        }
        return Logarithms.of(phrase.frequency()) - Logarithms.of(phrase.words().rarestCount());
    }
}
