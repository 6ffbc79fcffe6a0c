package dev.khabar.benchmarks.retrieval;

import dev.khabar.word.WordFolder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In how many articles a spelling is, with whatever ending, and which words stand near it. */
final class Neighbours {

    /** Words to each side. */
    private static final int NEAR = 4;

    private static final int LONGEST_ENDING = 4;

    private final String spelling;
    private final String folded;
    private final int[] articles;
    private final Map<String, Integer> near = new HashMap<>();

    Neighbours(String spelling, int corpora) {
        this.spelling = spelling;
        this.folded = WordFolder.fold(spelling);
        this.articles = new int[corpora];
    }

    String spelling() {
        return spelling;
    }

    /** In how many articles of each corpus it is. */
    String articles() {
        return Arrays.toString(articles);
    }

    void add(int corpus, ArticleTerms terms) {
        Set<String> inArticle = new HashSet<>();
        boolean found = false;
        for (int i = 0; i < terms.words().size(); i++) {
            String word = terms.words().get(i);
            if (word.startsWith(folded) && word.length() <= folded.length() + LONGEST_ENDING) {
                found = true;
                inArticle.addAll(around(terms.stems(), i));
            }
        }
        articles[corpus] += found ? 1 : 0;
        inArticle.forEach(stem -> near.merge(stem, 1, Integer::sum));
    }

    private static Set<String> around(List<String> stems, int at) {
        Set<String> around =
                new HashSet<>(stems.subList(Math.max(0, at - NEAR), Math.min(stems.size(), at + NEAR + 1)));
        around.removeAll(List.of(stems.get(at), ""));
        return around;
    }

    /** How the neighbours agree with those of another: 0 where none is shared. */
    double cosine(Neighbours other) {
        double product = 0;
        for (Map.Entry<String, Integer> word : near.entrySet()) {
            product += word.getValue() * (double) other.near.getOrDefault(word.getKey(), 0);
        }
        return product == 0 ? 0 : product / Math.sqrt(squares() * other.squares());
    }

    private double squares() {
        return near.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum();
    }
}
