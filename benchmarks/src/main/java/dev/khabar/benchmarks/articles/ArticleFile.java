package dev.khabar.benchmarks.articles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A file of articles: {@code .jsonl} with {@code title} and {@code text} in a line, or any other name, one text. */
final class ArticleFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleFile() {}

    /** Its articles, headline first; UTF-8, gzipped where the name ends in {@code .gz}. */
    static List<String> read(Path file) throws IOException {
        String name = file.toString();
        try (InputStream bytes = Files.newInputStream(file);
                BufferedReader in = new BufferedReader(new InputStreamReader(
                        name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8))) {
            if (!name.contains(".jsonl")) {
                StringWriter text = new StringWriter();
                in.transferTo(text);
                return List.of(text.toString());
            }
            return texts(in.lines().filter(line -> !line.isBlank()).toList(), name);
        }
    }

    private static List<String> texts(List<String> lines, String name) throws IOException {
        String[] texts = new String[lines.size()];
        for (int i = 0; i < texts.length; i++) {
            JsonNode article = JSON.readTree(lines.get(i));
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
