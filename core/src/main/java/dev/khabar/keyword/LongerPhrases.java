package dev.khabar.keyword;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows of each phrase of a list the longer ones that have all its places. What contains a phrase once and is as frequent
 * contains it everywhere, so that the first place tells.
 */
final class LongerPhrases {

    /** How many log-odds better a phrase must be than a longer one with the same places, not to give way to it. */
    private static final double MARGIN = 0.3;
    /** How far behind the longer one it falls. */
    private static final double BEHIND = 1e-6;

    private final Map<Integer, List<Scored>> byFirstPlace = new HashMap<>();
    private int longest;

    LongerPhrases(List<Scored> phrases) {
        for (Scored phrase : phrases) {
            byFirstPlace
                    .computeIfAbsent(phrase.firstPlace(), place -> new ArrayList<>())
                    .add(phrase);
            longest = Math.max(longest, phrase.length());
        }
    }

    /** What a phrase loses because a longer one says more: nothing, or as much as brings it right behind that one. */
    double wayGivenBy(Scored phrase) {
        int first = phrase.firstPlace();
        double way = 0;
        for (int place = Math.max(0, first - longest); place <= first; place++) {
            for (Scored other : byFirstPlace.getOrDefault(place, List.of())) {
                boolean hasAllPlaces = other.length() > phrase.length()
                        && other.frequency() == phrase.frequency()
                        && place + other.length() >= first + phrase.length();
                double lead = phrase.logOdds() - other.logOdds();
                if (hasAllPlaces && lead >= 0 && lead < MARGIN) {
                    way = Math.max(way, lead + BEHIND);
                }
            }
        }
        return way;
    }
}
