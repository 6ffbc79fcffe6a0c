package dev.khabar.benchmarks.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** An article of a news corpus: a line of JSON with {@code title} and {@code text}. */
public record NewsArticle(String id, String title, String text) {

    private static final int SHORTEST_BODY = 400;
    private static final int TITLE_BEGINNING = 20;

    /** Reads a corpus of one article a line, gzipped. */
    public static List<NewsArticle> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<NewsArticle> articles = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = json.readTree(line);
                articles.add(new NewsArticle(
                        article.path("id").asText(),
                        article.path("title").asText(),
                        article.path("text").asText()));
            }
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
