package dev.khabar.keyword;

import java.util.Arrays;
import java.util.List;

/**
 * Knows of each phrase of a list the longer ones that have all its places. What contains a phrase once and is as frequent
 * contains it everywhere, so that the first place tells.
 */
final class LongerPhrases {

    /** How many log-odds better a phrase must be than a longer one with the same places, not to give way to it. */
    private static final double MARGIN = 0.3;
    /** How far behind the longer one it falls. */
    private static final double BEHIND = 1e-6;

    private final Scored[] byFirstPlace;
    private int longest;

    LongerPhrases(List<Scored> phrases) {
        long[] places = new long[phrases.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = ((long) phrases.get(i).firstPlace() << Integer.SIZE) | i;
            longest = Math.max(longest, phrases.get(i).length());
        }
        Arrays.sort(places);
        byFirstPlace = new Scored[places.length];
        for (int i = 0; i < places.length; i++) {
            byFirstPlace[i] = phrases.get((int) places[i]);
        }
    }

    /** What a phrase loses because a longer one says more: nothing, or as much as brings it right behind that one. */
    double wayGivenBy(Scored phrase) {
        int first = phrase.firstPlace();
        double way = 0;
        for (int i = firstFrom(first - longest); i < byFirstPlace.length; i++) {
            Scored other = byFirstPlace[i];
            if (other.firstPlace() > first) {
                break;
            }
            boolean hasAllPlaces = other.length() > phrase.length()
                    && other.frequency() == phrase.frequency()
                    && other.firstPlace() + other.length() >= first + phrase.length();
            double lead = phrase.logOdds() - other.logOdds();
            if (hasAllPlaces && lead >= 0 && lead < MARGIN) {
                way = Math.max(way, lead + BEHIND);
            }
        }
        return way;
    }

    /** The first of the phrases that stands at a place or behind it. */
    private int firstFrom(int place) {
        int low = 0;
        int high = byFirstPlace.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byFirstPlace[middle].firstPlace() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
