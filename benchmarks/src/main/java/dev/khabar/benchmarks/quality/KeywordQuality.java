package dev.khabar.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.benchmarks.peers.KeywordFinder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Ten keywords of a document against its gold phrases: F1 against the ten that most annotators chose, and the share of the
 * ten that any annotator chose; words compared by their letters, and by light stems.
 */
final class KeywordQuality implements QualityTask {

    private static final int TOP = 10;

    @Override
    public String name() {
        return "keywords";
    }

    @Override
    public String file(EvaluationData data) {
        return "keywords/akec_" + data.split() + ".jsonl";
    }

    @Override
    public List<Figure> measure(EvaluationData data) throws IOException {
        List<JsonNode> rows = data.objects(file(data));
        List<String> texts = rows.stream().map(row -> row.path("text").asText()).toList();
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, KeywordFinder> system :
                KeywordSystems.all(data, texts).entrySet()) {
            List<List<String>> answers = texts.stream()
                    .map(text -> system.getValue().keywords(text, TOP))
                    .toList();
            figures.addAll(score(rows, answers, "exact", GoldWords::letters, system.getKey()));
            figures.addAll(score(rows, answers, "stem", GoldWords::stem, system.getKey()));
        }
        return figures;
    }

    private List<Figure> score(
            List<JsonNode> rows, List<List<String>> answers, String label, UnaryOperator<String> form, String system) {
        double f1 = 0;
        double precision = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<String> gold = StreamSupport.stream(
                            rows.get(i).path("keyphrases").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            Set<String> have = keys(answers.get(i), form);
            Set<String> any = keys(gold, form);
            Set<String> top = any.stream().limit(TOP).collect(Collectors.toSet());
            f1 += 2.0 * have.stream().filter(top::contains).count() / (TOP + top.size());
            precision += (double) have.stream().filter(any::contains).count() / TOP;
        }
        int documents = Math.max(1, rows.size());
        String key = name() + "." + label;
        return List.of(
                new Figure(name(), key + "[0]", label + ": F1 at 10", system, 100 * f1 / documents, rows.size()),
                new Figure(
                        name(),
                        key + "[1]",
                        label + ": precision at 10, every gold phrase",
                        system,
                        100 * precision / documents,
                        rows.size()));
    }

    /** Different keys in the order of the phrases; none is empty. */
    private static Set<String> keys(List<String> phrases, UnaryOperator<String> form) {
        return phrases.stream()
                .map(phrase -> GoldWords.key(phrase, form))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
