package dev.khabar.keyword;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

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
    /** How many picked phrases contain a phrase. */
    private final Map<Stems, Integer> containers = new HashMap<>();

    private final Set<Stems> picked = new HashSet<>();
    private final PickedPlaces places;

    Selection(Document document, double diversity) {
        this.document = document;
        this.diversity = diversity;
        this.places = new PickedPlaces(document.size());
    }

    /**
     * A phrase that was picked.
     *
     * @param way what it gives to a longer phrase; 0 or less
     * @param repetition all that was taken from its log-odds, that included; 0 or less
     */
    record Pick(Scored phrase, double way, double repetition) {

        double logOdds() {
            return phrase.logOdds() + repetition;
        }
    }

    /**
     * Picks up to {@code limit} phrases whose log-odds are at least {@code minimum}.
     *
     * <p>Penalties only grow, so a phrase whose penalty was brought up to date and that is still ahead of what the others
     * had before is the best one.
     */
    List<Pick> pick(List<Scored> shortlist, int limit, double minimum) {
        PriorityQueue<Pick> queue = new PriorityQueue<>(Comparator.comparingDouble((Pick pick) -> -pick.logOdds())
                .thenComparing(Pick::phrase, Scored.BEST_FIRST));
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
        if (diversity == 0 || picked.isEmpty()) {
            return 0;
        }
        int covered = 0;
        for (int i = 0; i < phrase.length(); i++) {
            covered += isCovered(phrase.representative() + i) ? 1 : 0;
        }
        int nested = covered < phrase.length()
                ? 0
                : containers.getOrDefault(Stems.of(document, phrase.representative(), phrase.length()), 0);
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
        Set<Stems> parts = new HashSet<>();
        for (int from = start; from < end; from++) {
            for (int to = from; to < end && isCovered(to); to++) {
                Stems part = Stems.of(document, from, to + 1 - from);
                if (picked.contains(part)) {
                    parts.add(part);
                }
            }
        }
        return parts.size();
    }

    private boolean isCovered(int token) {
        return coveredStems.get(document.stem(token));
    }

    private void cover(Scored phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            coveredStems.set(document.stem(phrase.representative() + i));
        }
        parts(phrase).forEach(part -> containers.merge(part, 1, Integer::sum));
        picked.add(Stems.of(document, phrase.representative(), phrase.length()));
        places.add(phrase);
    }

    /** All runs of its words. */
    private Set<Stems> parts(Scored phrase) {
        int start = phrase.representative();
        Set<Stems> parts = new HashSet<>();
        for (int from = 0; from < phrase.length(); from++) {
            for (int length = 1; from + length <= phrase.length(); length++) {
                parts.add(Stems.of(document, start + from, length));
            }
        }
        return parts;
    }

    private static final class Stems {
        private final int[] numbers;

        private Stems(int[] numbers) {
            this.numbers = numbers;
        }

        static Stems of(Document document, int place, int length) {
            return new Stems(Arrays.copyOfRange(document.stemNumbers(), place, place + length));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Stems stems && Arrays.equals(numbers, stems.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }
}
