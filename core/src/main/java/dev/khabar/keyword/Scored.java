package dev.khabar.keyword;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.phrase.Phrase;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A phrase and how it ranks. */
final class Scored {

    /** Best first; of equals the one that comes first in the text, then the shorter one. */
    static final Comparator<Scored> BEST_FIRST = Scored::compare;

    private final int[] places;
    private final int length;
    private final int representative;
    private final double headline;
    private final double correction;
    private final double logOdds;
    private final @Nullable FeatureVector measured;

    private Scored(
            int[] places,
            int length,
            int representative,
            double headline,
            double correction,
            double logOdds,
            @Nullable FeatureVector measured) {
        this.places = places;
        this.length = length;
        this.representative = representative;
        this.headline = headline;
        this.correction = correction;
        this.logOdds = logOdds;
        this.measured = measured;
    }

    /**
     * A phrase that is not corrected.
     *
     * @param headline what the headline adds
     * @param logOdds the ranker's sum, that included
     */
    static Scored of(Phrase phrase, double headline, double logOdds) {
        return new Scored(phrase.places(), phrase.length(), phrase.representative(), headline, 0, logOdds, null);
    }

    /** The same with what the ranker's trees add, and all that was measured for them. */
    Scored corrected(double amount, FeatureVector values) {
        return new Scored(places, length, representative, headline, amount, logOdds + amount, values);
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

    /** Where it occurs, for those who only read. */
    int[] places() {
        return places;
    }

    /** How many words it has. */
    int length() {
        return length;
    }

    /** The token at which the form to show starts. */
    int representative() {
        return representative;
    }

    double headline() {
        return headline;
    }

    double correction() {
        return correction;
    }

    double logOdds() {
        return logOdds;
    }

    /** All that is measured of it. */
    FeatureVector measure(Document document) {
        if (measured != null) {
            return measured;
        }
        Phrase phrase = new Phrase(document);
        phrase.moveTo(places, length, representative);
        FeatureVector values = new FeatureVector();
        Features.measure(phrase, values);
        return values;
    }
}
