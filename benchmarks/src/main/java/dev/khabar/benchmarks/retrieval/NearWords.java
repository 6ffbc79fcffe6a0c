package dev.khabar.benchmarks.retrieval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stems that stand near a word, and in how many articles they do. */
final class NearWords {

    /** Words to each side. */
    private static final int NEAR = 4;

    private final Map<String, Integer> articles = new HashMap<>();

    /** The stems near the word at a place, itself and stop words left out. */
    static Set<String> around(List<String> stems, int at) {
        Set<String> around =
                new HashSet<>(stems.subList(Math.max(0, at - NEAR), Math.min(stems.size(), at + NEAR + 1)));
        around.removeAll(List.of(stems.get(at), ""));
        return around;
    }

    /** Counts what is near in one article. */
    void add(Set<String> inArticle) {
        inArticle.forEach(stem -> articles.merge(stem, 1, Integer::sum));
    }

    /** How they agree with those near another word: 0 where none is shared. */
    double cosine(NearWords other) {
        double product = 0;
        for (Map.Entry<String, Integer> word : articles.entrySet()) {
            product += word.getValue() * (double) other.articles.getOrDefault(word.getKey(), 0);
        }
        return product == 0 ? 0 : product / Math.sqrt(squares() * other.squares());
    }

    private double squares() {
        return articles.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum();
    }
}
