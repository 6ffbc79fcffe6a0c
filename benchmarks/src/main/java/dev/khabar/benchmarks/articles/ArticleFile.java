package dev.khabar.benchmarks.articles;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.benchmarks.lines.JsonLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A file of articles: {@code .jsonl} with {@code title} and {@code text} in a line, or any other name, one text. */
final class ArticleFile {

    private ArticleFile() {}

    /** Its articles, headline first; UTF-8, gzipped where the name ends in {@code .gz}. */
    static List<String> read(Path file) throws IOException {
        String name = file.toString();
        if (name.contains(".jsonl")) {
            return texts(JsonLines.of(file), name);
        }
        try (InputStream bytes = Files.newInputStream(file);
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> texts(List<JsonNode> articles, String name) throws IOException {
        String[] texts = new String[articles.size()];
        for (int i = 0; i < texts.length; i++) {
            JsonNode article = articles.get(i);
            if (!article.path("text").isTextual()) {
                throw new IOException(name + ": no text in object " + (i + 1));
            }
            texts[i] = (article.path("title").asText() + "\n\n"
                            + article.path("text").asText())
                    .strip();
        }
        return List.of(texts);
    }
}
