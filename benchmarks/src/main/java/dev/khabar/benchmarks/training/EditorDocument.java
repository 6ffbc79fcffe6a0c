package dev.khabar.benchmarks.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.benchmarks.lines.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article with the phrases that an editor would put under it.
 *
 * @param source which paper or collection it comes from
 */
record EditorDocument(String id, String source, String title, String text, List<String> phrases) {

    private static final String OWN_CHOICES = "editor-phrases.jsonl";

    /** How the articles of {@link #ofCorpus} are called. */
    private static final String LONGER_NEWS = "longer news";

    /** Reads lines of JSON with {@code id}, {@code source}, {@code title}, {@code text} and {@code phrases}. */
    static List<EditorDocument> read(Path file) throws IOException {
        List<EditorDocument> documents = new ArrayList<>();
        for (JsonNode line : JsonLines.of(file)) {
            documents.add(new EditorDocument(
                    line.path("id").asText(),
                    line.path("source").asText(),
                    line.path("title").asText(),
                    line.path("text").asText(),
                    phrases(line)));
        }
        return documents;
    }

    /** The articles of a corpus for which this project chose phrases; the texts themselves are in the corpus alone. */
    static List<EditorDocument> ofCorpus(List<NewsArticle> corpus) throws IOException {
        Map<String, NewsArticle> articles = new HashMap<>();
        corpus.forEach(article -> articles.put(article.id(), article));
        List<EditorDocument> documents = new ArrayList<>();
        for (JsonNode line : JsonLines.ofResource(EditorDocument.class, OWN_CHOICES)) {
            NewsArticle article = articles.get(line.path("id").asText());
            if (article != null) {
                documents.add(
                        new EditorDocument(article.id(), LONGER_NEWS, article.title(), article.text(), phrases(line)));
            }
        }
        return documents;
    }

    private static List<String> phrases(JsonNode line) {
        List<String> phrases = new ArrayList<>();
        line.path("phrases").forEach(phrase -> phrases.add(phrase.asText()));
        return phrases;
    }

    /** The stems of every phrase. */
    Set<List<String>> wanted() {
        Set<List<String>> wanted = new LinkedHashSet<>();
        phrases.forEach(phrase -> wanted.add(Stems.of(phrase)));
        return wanted;
    }
}
