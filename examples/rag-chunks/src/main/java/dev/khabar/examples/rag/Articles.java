package dev.khabar.examples.rag;

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

/** Reads the articles of a file: a JSON object with {@code title} and {@code text} on each line, gzip or not. */
final class Articles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Articles() {}

    /** Each article as it would be printed: its title, a blank line, its text. */
    static List<String> read(Path file) throws IOException {
        List<String> articles = new ArrayList<>();
        try (InputStream stored = Files.newInputStream(file);
                InputStream bytes = file.toString().endsWith(".gz") ? new GZIPInputStream(stored) : stored;
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode json = JSON.readTree(line);
                String article =
                        json.path("title").asText() + "\n\n" + json.path("text").asText();
                if (!article.isBlank()) {
                    articles.add(article.strip());
                }
            }
        }
        return articles;
    }
}
