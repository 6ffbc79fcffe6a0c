package dev.khabar.keyword;

import java.util.Comparator;

/**
 * A phrase with what was measured of it.
 *
 * @param number its number among {@code phrases}
 * @param representative the token at which the form to show starts
 * @param values what was measured
 * @param headline what the headline adds
 * @param logOdds the ranker's sum, the headline included
 */
record Scored(Phrases phrases, int number, int representative, FeatureVector values, double headline, double logOdds) {

    /** Best first; of equals the one that comes first in the text, then the shorter one. */
    static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble((Scored phrase) -> -phrase.logOdds)
            .thenComparingInt(phrase -> phrase.phrases.place(phrase.number, 0))
            .thenComparingInt(phrase -> phrase.phrases.length());

    int length() {
        return phrases.length();
    }

    int[] places() {
        return phrases.places(number);
    }
}
