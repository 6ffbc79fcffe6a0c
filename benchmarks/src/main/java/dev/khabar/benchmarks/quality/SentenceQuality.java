package dev.khabar.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.benchmarks.peers.SentenceFinder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** How many texts are split just as they should be, and F1 of the boundaries inside texts. */
final class SentenceQuality implements QualityTask {

    private final String task;
    private final String set;

    /** @param set the name of the data, such as {@code golden} or {@code pud} */
    SentenceQuality(String task, String set) {
        this.task = task;
        this.set = set;
    }

    @Override
    public String name() {
        return task;
    }

    @Override
    public String file(EvaluationData data) {
        return "sentences/" + set + "_" + data.split() + ".jsonl";
    }

    @Override
    public List<Figure> measure(EvaluationData data) throws IOException {
        List<JsonNode> rows = data.objects(file(data));
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, SentenceFinder> system : SentenceFinder.all().entrySet()) {
            figures.addAll(measure(rows, system.getKey(), system.getValue()));
        }
        return figures;
    }

    private List<Figure> measure(List<JsonNode> rows, String system, SentenceFinder finder) {
        int whole = 0;
        int found = 0;
        int wanted = 0;
        int both = 0;
        for (JsonNode row : rows) {
            String text = row.path("text").asText();
            List<String> want = StreamSupport.stream(row.path("sentences").spliterator(), false)
                    .map(sentence -> Strings.squeeze(sentence.asText()))
                    .toList();
            List<String> have = finder.sentences(text).stream()
                    .map(span -> Strings.squeeze(span.cut(text)))
                    .filter(sentence -> !sentence.isEmpty())
                    .toList();
            whole += want.equals(have) ? 1 : 0;
            Set<Integer> boundaries = boundaries(want);
            Set<Integer> guesses = boundaries(have);
            wanted += boundaries.size();
            found += guesses.size();
            boundaries.retainAll(guesses);
            both += boundaries.size();
        }
        String key = name() + "." + set;
        double f1 = 100.0 * 2 * both / Math.max(1, found + wanted);
        return List.of(
                Figure.share(name(), key + "[0]", set + ": whole texts right", system, whole, rows.size()),
                new Figure(name(), key + "[1]", set + ": F1 of boundaries", system, f1, rows.size()));
    }

    /** Where sentences end but for the last, counted in visible characters from the beginning. */
    private static Set<Integer> boundaries(List<String> sentences) {
        Set<Integer> boundaries = new HashSet<>();
        int end = 0;
        for (String sentence : sentences.subList(0, Math.max(0, sentences.size() - 1))) {
            end += (int) sentence.codePoints()
                    .filter(c -> !Strings.isSpace(c) && !Strings.isAroundBoundaries(c))
                    .count();
            boundaries.add(end);
        }
        return boundaries;
    }
}
