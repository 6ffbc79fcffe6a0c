package dev.khabar.keyword;

import java.util.BitSet;

/** Where the picked phrases stand: says whether another phrase stands nowhere else. */
final class PickedPlaces {

    private final BitSet covered;
    /** Tokens that a picked phrase joins with the next one. */
    private final BitSet joined;

    PickedPlaces(int tokens) {
        covered = new BitSet(tokens);
        joined = new BitSet(tokens);
    }

    void add(Scored phrase) {
        for (int place : phrase.places()) {
            covered.set(place, place + phrase.length());
            joined.set(place, place + phrase.length() - 1);
        }
    }

    /** Whether each place of a phrase is inside picked ones. */
    boolean holdAll(Scored phrase) {
        for (int place : phrase.places()) {
            int end = place + phrase.length();
            if (!isSet(covered, place, end) || !isSet(joined, place, end - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Looks no further than {@code to}, as a run of set bits may be as long as the text. */
    private static boolean isSet(BitSet bits, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!bits.get(i)) {
                return false;
            }
        }
        return true;
    }
}
