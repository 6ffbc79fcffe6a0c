package dev.khabar.benchmarks.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * TextRank (Mihalcea and Tarau 2004) over the content words that Lucene's Arabic analyzer finds: an undirected graph of
 * stems that stand side by side, PageRank with damping 0.85, the best third of the stems kept, neighbours among them joined
 * into phrases, with their ranks summed over every occurrence (summed once, long phrases that occur once come first, and a
 * third of the quality is left). No background is needed.
 */
public final class TextRankKeywords implements KeywordFinder {

    private static final double DAMPING = 0.85;
    private static final double CONVERGED = 1e-4;
    private static final int MOST_ROUNDS = 100;
    /** Two content words are neighbours if no other content word stands between them. */
    private static final int WINDOW = 1;

    @Override
    public List<String> keywords(String text, int limit) {
        List<Term> terms = Term.of(text);
        Map<String, Double> ranks = ranks(graph(terms));
        Set<String> kept = ranks.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(Math.max(limit, ranks.size() / 3))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Phrases phrases = phrases(text, terms, kept);
        Map<String, Double> scores = new HashMap<>();
        for (String phrase : phrases.keys()) {
            scores.put(
                    phrase,
                    Arrays.stream(phrase.split(" "))
                                    .mapToDouble(stem -> ranks.getOrDefault(stem, 0.0))
                                    .sum()
                            * phrases.count(phrase));
        }
        return phrases.best(scores, limit);
    }

    private static Map<String, Set<String>> graph(List<Term> terms) {
        Map<String, Set<String>> graph = new LinkedHashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            String stem = terms.get(i).stem();
            graph.computeIfAbsent(stem, unseen -> new HashSet<>());
            for (int j = Math.max(0, i - WINDOW); j < i; j++) {
                String before = terms.get(j).stem();
                if (!before.equals(stem)) {
                    graph.computeIfAbsent(stem, unseen -> new HashSet<>()).add(before);
                    graph.computeIfAbsent(before, unseen -> new HashSet<>()).add(stem);
                }
            }
        }
        return graph;
    }

    private static Map<String, Double> ranks(Map<String, Set<String>> graph) {
        Map<String, Double> ranks = new LinkedHashMap<>();
        graph.keySet().forEach(stem -> ranks.put(stem, 1.0));
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > CONVERGED; round++) {
            change = 0;
            for (Map.Entry<String, Set<String>> vertex : graph.entrySet()) {
                double sum = 0;
                for (String neighbour : vertex.getValue()) {
                    sum += ranks.getOrDefault(neighbour, 0.0)
                            / graph.getOrDefault(neighbour, Set.of()).size();
                }
                double rank = 1 - DAMPING + DAMPING * sum;
                change = Math.max(change, Math.abs(rank - ranks.getOrDefault(vertex.getKey(), 0.0)));
                ranks.put(vertex.getKey(), rank);
            }
        }
        return ranks;
    }

    private static Phrases phrases(String text, List<Term> terms, Set<String> kept) {
        Phrases phrases = new Phrases(text);
        List<Term> run = new ArrayList<>();
        for (Term term : terms) {
            if (!run.isEmpty() && !(term.joined() && kept.contains(term.stem()))) {
                phrases.add(run);
                run.clear();
            }
            if (kept.contains(term.stem())) {
                run.add(term);
            }
        }
        if (!run.isEmpty()) {
            phrases.add(run);
        }
        return phrases;
    }
}
