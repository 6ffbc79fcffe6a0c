package dev.khabar.benchmarks.peers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * TF-IDF over runs of one to three content words that Lucene's Arabic analyzer finds: how often the phrase occurs, times the
 * inverse document frequency of its stems ({@code log((N + 1) / (1 + df))}, Sparck Jones 1972).
 */
public final class TfIdfKeywords implements KeywordFinder {

    /** What the inverse document frequencies of several stems make together. */
    public enum Weighing {
        /** Long phrases come first, as editors like them. */
        SUM,
        /** Single words have their chance, as in titles. */
        MEAN
    }

    private static final int LONGEST = 3;

    private final Weighing weighing;

    private final Map<String, Integer> documentFrequencies = new HashMap<>();
    private final int documents;

    /** Counts the background. */
    public TfIdfKeywords(Iterable<String> background, Weighing weighing) {
        this.weighing = weighing;
        int count = 0;
        for (String text : background) {
            HashSet<String> stems = new HashSet<>();
            Term.of(text).forEach(term -> stems.add(term.stem()));
            stems.forEach(stem -> documentFrequencies.merge(stem, 1, Integer::sum));
            count++;
        }
        documents = count;
    }

    @Override
    public List<String> keywords(String text, int limit) {
        Phrases phrases = phrases(text, Term.of(text));
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String phrase : phrases.keys()) {
            String[] stems = phrase.split(" ");
            double rarity = Arrays.stream(stems)
                    .mapToDouble(this::inverseDocumentFrequency)
                    .sum();
            double weight = weighing == Weighing.SUM ? rarity : rarity / stems.length;
            scores.put(phrase, phrases.count(phrase) * weight);
        }
        return phrases.best(scores, limit);
    }

    private double inverseDocumentFrequency(String stem) {
        return Math.log((documents + 1.0) / (1 + documentFrequencies.getOrDefault(stem, 0)));
    }

    private static Phrases phrases(String text, List<Term> terms) {
        Phrases phrases = new Phrases(text);
        for (int start = 0; start < terms.size(); start++) {
            int end = start + 1;
            phrases.add(terms.subList(start, end));
            while (end < terms.size() && end - start < LONGEST && terms.get(end).joined()) {
                end++;
                phrases.add(terms.subList(start, end));
            }
        }
        return phrases;
    }
}
