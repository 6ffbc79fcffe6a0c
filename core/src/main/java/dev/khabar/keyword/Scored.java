package dev.khabar.keyword;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A phrase and how it ranks.
 *
 * @param number its number among {@code phrases}
 * @param representative the token at which the form to show starts
 * @param headline what the headline adds
 * @param correction what the ranker's trees add
 * @param logOdds the ranker's sum, headline and correction included
 * @param measured all that was measured of it; null where that was not kept
 */
record Scored(
        Phrases phrases,
        int number,
        int representative,
        double headline,
        double correction,
        double logOdds,
        @Nullable FeatureVector measured) {

    /** Best first; of equals the one that comes first in the text, then the shorter one. */
    static final Comparator<Scored> BEST_FIRST = Scored::compare;

    static Scored of(Phrase phrase, double headline, double logOdds) {
        return new Scored(phrase.phrases(), phrase.number(), phrase.representative(), headline, 0, logOdds, null);
    }

    Scored corrected(double correction, FeatureVector measured) {
        return new Scored(phrases, number, representative, headline, correction, logOdds + correction, measured);
    }

    private static int compare(Scored one, Scored other) {
        int byLogOdds = Double.compare(other.logOdds, one.logOdds);
        if (byLogOdds != 0) {
            return byLogOdds;
        }
        int byPlace = Integer.compare(one.firstPlace(), other.firstPlace());
        return byPlace != 0 ? byPlace : Integer.compare(one.length(), other.length());
    }

    int frequency() {
        return phrases.frequency(number);
    }

    int firstPlace() {
        return phrases.place(number, 0);
    }

    int length() {
        return phrases.length();
    }

    int[] places() {
        return phrases.places(number);
    }

    /** All that is measured of it. */
    FeatureVector measure(Document document) {
        if (measured != null) {
            return measured;
        }
        Phrase phrase = new Phrase(document, phrases);
        phrase.moveTo(number);
        FeatureVector values = new FeatureVector();
        Features.measure(phrase, values);
        return values;
    }
}
