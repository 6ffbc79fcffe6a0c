package dev.khabar.keyword;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.profile.Logarithms;
import dev.khabar.keyword.profile.Trait;

/** How often a phrase occurs, and whether its words occur without it. */
final class FrequencyFeatures {

    private static final double PERCENT = 100;

    private FrequencyFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        int frequency = phrase.frequency();
        values.set(Feature.OCCURRENCES, Logarithms.of(frequency));
        values.set(Feature.RECURS, frequency > 1);
        values.set(Feature.PHRASE_OCCURRENCES, phrase.length() > 1 ? Logarithms.of(1 + frequency) : 0);
        values.set(Feature.DENSITY, density(frequency, phrase.document()));
        values.set(Feature.EDGE_OUTSIDE, edgeOutside(phrase));
        values.set(Feature.OPENS_LONGER, opensLonger(phrase));
        values.set(Feature.COHESION, cohesion(phrase));
    }

    static double density(int frequency, Document document) {
        return PERCENT * frequency / document.size();
    }

    /** How much oftener the commoner of the words at the edges occurs. */
    private static double edgeOutside(Phrase phrase) {
        if (phrase.length() == 1) {
            return 0;
        }
        Document document = phrase.document();
        int first = phrase.representative();
        int most = Math.max(document.stemCount(first), document.stemCount(first + phrase.length() - 1));
        return Logarithms.of(most) - Logarithms.of(phrase.frequency());
    }

    private static double opensLonger(Phrase phrase) {
        if (phrase.length() > 1) {
            return 0;
        }
        Document document = phrase.document();
        int opens = 0;
        for (int i = 0; i < phrase.frequency(); i++) {
            opens += goesOn(document, phrase.place(i)) ? 1 : 0;
        }
        return opens / (double) phrase.frequency();
    }

    /** Whether a word that is no stop word follows a token at once. */
    static boolean goesOn(Document document, int token) {
        return !document.tokens().breaksBefore(token + 1)
                && !document.profile(token + 1).is(Trait.STOP);
    }

    private static double cohesion(Phrase phrase) {
        if (phrase.length() == 1) {
            return 0;
        }
        return Logarithms.of(phrase.frequency()) - Logarithms.of(phrase.words().rarestCount());
    }
}
