package dev.khabar.benchmarks.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.benchmarks.lines.JsonLines;
import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import dev.khabar.word.Word;
import dev.khabar.word.WordTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A document with key phrases that people chose, those that most of them agreed on first: a line of JSON with
 * {@code text} and {@code keyphrases}.
 */
record GoldDocument(String id, String text, List<String> keyphrases) {

    /** The first ten count as what an extractor should find. */
    private static final int TOP = 10;

    static List<GoldDocument> read(Path file) throws IOException {
        List<GoldDocument> documents = new ArrayList<>();
        for (JsonNode document : JsonLines.of(file)) {
            List<String> keyphrases = new ArrayList<>();
            document.path("keyphrases").forEach(phrase -> keyphrases.add(phrase.asText()));
            documents.add(new GoldDocument(
                    document.path("id").asText(), document.path("text").asText(), keyphrases));
        }
        return documents;
    }

    /** The document cut short, after the sentence in which its {@code words}-th word stands. */
    GoldDocument lead(int words) {
        List<Word> all = WordTokenizer.create().tokenize(text);
        if (all.size() <= words) {
            return this;
        }
        int end = all.get(words - 1).span().end();
        for (Sentence sentence : SentenceSplitter.create().split(text)) {
            if (sentence.span().end() >= end) {
                return new GoldDocument(id, text.substring(0, sentence.span().end()), keyphrases);
            }
        }
        return this;
    }

    /** The stems of every phrase. */
    Set<List<String>> all() {
        Set<List<String>> stems = new LinkedHashSet<>();
        keyphrases.forEach(phrase -> stems.add(Stems.of(phrase)));
        stems.remove(List.of());
        return stems;
    }

    /** The stems of the ten that most agreed on. */
    Set<List<String>> top() {
        Set<List<String>> top = new LinkedHashSet<>();
        all().stream().limit(TOP).forEach(top::add);
        return top;
    }
}
