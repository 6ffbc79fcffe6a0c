package dev.khabar.benchmarks.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Phrases of a text by their stems, each with the forms that the text has. */
final class Phrases {

    private final String text;
    private final Map<String, List<String>> forms = new LinkedHashMap<>();

    Phrases(String text) {
        this.text = text;
    }

    /** Adds an occurrence: a run of terms. */
    void add(List<Term> run) {
        String key = run.stream().map(Term::stem).collect(Collectors.joining(" "));
        String form = text.substring(run.get(0).start(), run.get(run.size() - 1).end());
        forms.computeIfAbsent(key, unseen -> new ArrayList<>()).add(form);
    }

    /** The keys, in the order of their first occurrence. */
    Iterable<String> keys() {
        return forms.keySet();
    }

    int count(String key) {
        return forms.getOrDefault(key, List.of()).size();
    }

    /** The commonest forms of the keys with the highest scores; the earlier one where two are equal. */
    List<String> best(Map<String, Double> scores, int limit) {
        return forms.keySet().stream()
                .sorted(Comparator.comparingDouble((String key) -> -scores.getOrDefault(key, 0.0)))
                .limit(limit)
                .map(key -> commonest(forms.getOrDefault(key, List.of(key))))
                .toList();
    }

    private static String commonest(List<String> forms) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        forms.forEach(form -> counts.merge(form, 1, Integer::sum));
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
}
