package dev.khabar.benchmarks.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.benchmarks.lines.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An article of a news corpus: a line of JSON with {@code title} and {@code text}. */
public record NewsArticle(String id, String title, String text) {

    private static final int SHORTEST_BODY = 400;
    private static final int TITLE_BEGINNING = 20;

    /** Reads a corpus of one article a line, gzipped where the name ends in {@code .gz}. */
    public static List<NewsArticle> read(Path file) throws IOException {
        List<NewsArticle> articles = new ArrayList<>();
        for (JsonNode article : JsonLines.of(file)) {
            articles.add(new NewsArticle(
                    article.path("id").asText(),
                    article.path("title").asText(),
                    article.path("text").asText()));
        }
        return articles;
    }

    /** The text without white space at its ends. */
    String body() {
        return text.strip();
    }

    /** Whether its title can teach: the body is no mere note, and does not repeat the title. */
    boolean teaches() {
        return body().length() > SHORTEST_BODY
                && !title.isBlank()
                && !body().startsWith(title.substring(0, Math.min(TITLE_BEGINNING, title.length())));
    }
}
