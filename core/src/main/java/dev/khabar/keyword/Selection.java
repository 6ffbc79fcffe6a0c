package dev.khabar.keyword;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Picks phrases one after another, always the best that is left, and takes from the log-odds of those that repeat what
 * was picked: for each picked phrase that contains it whole, and for the share of its words that picked phrases have
 * (maximal marginal relevance, with words for the likeness).
 */
final class Selection {

    private static final double NESTING_PENALTY = 0.3;
    private static final double COVERAGE_PENALTY = 0.5;

    private final Document document;
    private final double diversity;
    private final Set<Integer> coveredStems = new HashSet<>();
    /** How many picked phrases contain a phrase. */
    private final Map<Stems, Integer> containers = new HashMap<>();

    Selection(Document document, double diversity) {
        this.document = document;
        this.diversity = diversity;
    }

    /**
     * A phrase that was picked.
     *
     * @param repetition what was taken from its log-odds; 0 or less
     */
    record Pick(Scored phrase, double repetition) {

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
        shortlist.forEach(phrase -> queue.add(new Pick(phrase, 0)));
        List<Pick> picked = new ArrayList<>();
        while (!queue.isEmpty() && picked.size() < limit) {
            Pick pick = queue.remove();
            Pick now = new Pick(pick.phrase(), 0 - penalty(pick.phrase()));
            if (now.repetition() < pick.repetition()) {
                queue.add(now);
            } else if (now.logOdds() < minimum) {
                break;
            } else {
                picked.add(now);
                cover(now.phrase());
            }
        }
        return picked;
    }

    private double penalty(Scored phrase) {
        int covered = 0;
        for (int i = 0; i < phrase.length(); i++) {
            covered += coveredStems.contains(document.stem(phrase.representative() + i)) ? 1 : 0;
        }
        int nested = containers.getOrDefault(Stems.of(document, phrase.representative(), phrase.length()), 0);
        return diversity * (NESTING_PENALTY * nested + COVERAGE_PENALTY * covered / phrase.length());
    }

    private void cover(Scored phrase) {
        int start = phrase.representative();
        Set<Stems> parts = new HashSet<>();
        for (int from = 0; from < phrase.length(); from++) {
            coveredStems.add(document.stem(start + from));
            for (int length = 1; from + length <= phrase.length(); length++) {
                parts.add(Stems.of(document, start + from, length));
            }
        }
        parts.forEach(part -> containers.merge(part, 1, Integer::sum));
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
