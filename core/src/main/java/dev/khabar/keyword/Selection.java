package dev.khabar.keyword;

import dev.khabar.keyword.document.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Picks phrases one after another, always the best that is left, and takes from the log-odds of those that repeat what
 * was picked: because a picked phrase contains it, or it contains one; for the share of its words that picked phrases have
 * (maximal marginal relevance, with words for the likeness); and because it never stands outside picked phrases.
 *
 * <p>Before that a phrase gives way to a longer one that has all its places and is nearly as good ({@link LongerPhrases}).
 */
final class Selection {

    /** For each picked phrase that contains it. */
    private static final double CONTAINED = 1;
    /** For each picked phrase that it contains. */
    private static final double CONTAINS = 0.5;
    /** Where picked phrases have all its words; part of it for part of them. */
    private static final double COVERED = 0.5;
    /** Where it stands nowhere but inside picked phrases. */
    private static final double NEVER_ALONE = 2;

    private final Document document;
    private final double diversity;
    private final BitSet coveredStems = new BitSet();
    /** How many picked phrases contain a run of stems. */
    private final StemRuns containers;

    private final StemRuns picked;
    private final PickedPlaces places;

    Selection(Document document, double diversity) {
        this.document = document;
        this.diversity = diversity;
        this.containers = new StemRuns(document.stemNumbers());
        this.picked = new StemRuns(document.stemNumbers());
        this.places = new PickedPlaces(document.size());
    }

    /**
     * A phrase that was picked.
     *
     * @param way what it gives to a longer phrase; 0 or less
     * @param repetition all that was taken from its log-odds, that included; 0 or less
     */
    record Pick(Scored phrase, double way, double repetition) {

        static final Comparator<Pick> BEST_FIRST = Pick::compare;

        double logOdds() {
            return phrase.logOdds() + repetition;
        }

        private static int compare(Pick one, Pick other) {
            int byLogOdds = Double.compare(-one.logOdds(), -other.logOdds());
            return byLogOdds != 0 ? byLogOdds : Scored.BEST_FIRST.compare(one.phrase, other.phrase);
        }
    }

    /**
     * Picks up to {@code limit} phrases whose log-odds are at least {@code minimum}.
     *
     * <p>Penalties only grow, so a phrase whose penalty was brought up to date and that is still ahead of what the others
     * had before is the best one.
     */
    List<Pick> pick(List<Scored> shortlist, int limit, double minimum) {
        PriorityQueue<Pick> queue = new PriorityQueue<>(Pick.BEST_FIRST);
        LongerPhrases longer = new LongerPhrases(shortlist);
        for (Scored phrase : shortlist) {
            double way = 0 - diversity * longer.wayGivenBy(phrase);
            queue.add(new Pick(phrase, way, way));
        }
        List<Pick> picks = new ArrayList<>();
        while (!queue.isEmpty() && picks.size() < limit) {
            Pick pick = queue.remove();
            Pick now = new Pick(pick.phrase(), pick.way(), pick.way() - penalty(pick.phrase()));
            if (now.repetition() < pick.repetition()) {
                queue.add(now);
            } else if (now.logOdds() < minimum) {
                break;
            } else {
                picks.add(now);
                cover(now.phrase());
            }
        }
        return picks;
    }

    private double penalty(Scored phrase) {
        if (diversity == 0 || coveredStems.isEmpty()) {
            return 0;
        }
        int covered = 0;
        for (int i = 0; i < phrase.length(); i++) {
            covered += isCovered(phrase.representative() + i) ? 1 : 0;
        }
        int nested = covered < phrase.length() ? 0 : containers.count(phrase.representative(), phrase.length());
        return diversity
                * (CONTAINED * nested
                        + CONTAINS * partsPicked(phrase, covered)
                        + COVERED * covered / phrase.length()
                        + (nested > 0 && places.holdAll(phrase) ? NEVER_ALONE : 0));
    }

    /** How many of the picked phrases it contains: runs of stems that are all covered. */
    private int partsPicked(Scored phrase, int covered) {
        if (covered == 0 || phrase.length() == 1) {
            return 0;
        }
        int start = phrase.representative();
        int end = start + phrase.length();
        int parts = 0;
        for (int from = start; from < end; from++) {
            for (int to = from; to < end && isCovered(to); to++) {
                int length = to + 1 - from;
                parts += picked.count(from, length) > 0 && isFirst(start, from, length) ? 1 : 0;
            }
        }
        return parts;
    }

    /** Whether the run of stems at a place stands nowhere between there and a start. */
    private boolean isFirst(int start, int place, int length) {
        int[] stems = document.stemNumbers();
        for (int other = start; other < place; other++) {
            if (Arrays.equals(stems, other, other + length, stems, place, place + length)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCovered(int token) {
        return coveredStems.get(document.stem(token));
    }

    private void cover(Scored phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            coveredStems.set(document.stem(phrase.representative() + i));
        }
        countParts(phrase);
        picked.add(phrase.representative(), phrase.length());
        places.add(phrase);
    }

    /** Counts all runs of its words, each of the same stems once. */
    private void countParts(Scored phrase) {
        int start = phrase.representative();
        for (int from = 0; from < phrase.length(); from++) {
            for (int length = 1; from + length <= phrase.length(); length++) {
                if (isFirst(start, start + from, length)) {
                    containers.add(start + from, length);
                }
            }
        }
    }
}
