package dev.khabar.benchmarks.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads objects of JSON, one a line, in UTF-8; blank lines are skipped. */
public final class JsonLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    /** The objects of a file, gzipped where its name ends in {@code .gz}. */
    public static List<JsonNode> of(Path file) throws IOException {
        String name = file.toString();
        try (InputStream bytes = Files.newInputStream(file)) {
            return of(name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, name);
        }
    }

    /** The objects of a resource that lies beside a class. */
    public static List<JsonNode> ofResource(Class<?> beside, String name) throws IOException {
        try (InputStream bytes = beside.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new FileNotFoundException(name + " is not beside " + beside.getName());
            }
            return of(bytes, name);
        }
    }

    private static List<JsonNode> of(InputStream bytes, String name) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                objects.add(parse(line, name, number));
            }
        }
        return objects;
    }

    private static JsonNode parse(String line, String name, int number) throws IOException {
        JsonNode object;
        try {
            object = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException(name + ", line " + number + ": not a JSON object", e);
        }
        if (!object.isObject()) {
            throw new IOException(name + ", line " + number + ": not a JSON object");
        }
        return object;
    }
}
