package dev.khabar.examples.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.Khabar;
import dev.khabar.article.Passage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Where articles come from: a folder of {@code .txt} files, each an article under its file name, or a file of JSON lines
 * with {@code id}, {@code title} and {@code text}, gzipped where its name ends in {@code .gz}. All of it UTF-8.
 */
final class Source {

    /** Takes the articles one after another. */
    interface Sink {
        void add(NewsDocument document) throws IOException;
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private Source() {}

    /** Reads a folder or a file. */
    static void read(Path source, Sink sink) throws IOException, BadInputException {
        if (Files.isDirectory(source)) {
            readFolder(source, sink);
        } else {
            readLines(source, sink);
        }
    }

    private static void readFolder(Path folder, Sink sink) throws IOException, BadInputException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw new BadInputException(folder + " holds no .txt file");
        }
        for (Path file : files) {
            String text = Files.readString(file);
            String title = Khabar.article(text).headline().map(Passage::text).orElse("");
            sink.add(new NewsDocument(file.getFileName().toString(), title, text));
        }
    }

    private static void readLines(Path file, Sink sink) throws IOException, BadInputException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    sink.add(parse(line, file + ":" + number));
                }
            }
        }
    }

    private static NewsDocument parse(String line, String place) throws BadInputException {
        try {
            JsonNode json = JSON.readTree(line);
            JsonNode id = json.path("id");
            JsonNode text = json.path("text");
            if (!id.isValueNode() || id.isNull() || !text.isTextual()) {
                throw new BadInputException(place + ": expected an object with \"id\" and a string \"text\"");
            }
            return new NewsDocument(id.asText(), json.path("title").asText(""), text.asText());
        } catch (JsonProcessingException e) {
            throw new BadInputException(place + ": not JSON: " + e.getOriginalMessage());
        }
    }
}
