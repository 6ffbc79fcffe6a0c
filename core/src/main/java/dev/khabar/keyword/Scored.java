package dev.khabar.keyword;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A phrase and how it ranks.
 *
 * @param places where it occurs, for those who only read
 * @param length how many words it has
 * @param representative the token at which the form to show starts
 * @param headline what the headline adds
 * @param correction what the ranker's trees add
 * @param logOdds the ranker's sum, headline and correction included
 * @param measured all that was measured of it; null where that was not kept
 */
record Scored(
        int[] places,
        int length,
        int representative,
        double headline,
        double correction,
        double logOdds,
        @Nullable FeatureVector measured) {

    /** Best first; of equals the one that comes first in the text, then the shorter one. */
    static final Comparator<Scored> BEST_FIRST = Scored::compare;

    static Scored of(Phrase phrase, double headline, double logOdds) {
        return new Scored(phrase.places(), phrase.length(), phrase.representative(), headline, 0, logOdds, null);
    }

    Scored corrected(double correction, FeatureVector measured) {
        return new Scored(places, length, representative, headline, correction, logOdds + correction, measured);
    }

    private static int compare(Scored one, Scored other) {
        int byLogOdds = Double.compare(other.logOdds, one.logOdds);
        if (byLogOdds != 0) {
            return byLogOdds;
        }
        int byPlace = Integer.compare(one.firstPlace(), other.firstPlace());
        return byPlace != 0 ? byPlace : Integer.compare(one.length, other.length);
    }

    int frequency() {
        return places.length;
    }

    int firstPlace() {
        return places[0];
    }

    /** All that is measured of it. */
    FeatureVector measure(Document document) {
        if (measured != null) {
            return measured;
        }
        Phrase phrase = new Phrase(document);
        if (places.length == 1) {
            phrase.moveTo(representative, length);
        } else {
            phrase.moveTo(places, length);
        }
        FeatureVector values = new FeatureVector();
        Features.measure(phrase, values);
        return values;
    }
}
