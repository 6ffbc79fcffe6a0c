package dev.khabar.benchmarks.quality;

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

/**
 * A folder of annotated texts: {@code normalization/peers_SPLIT.jsonl}, {@code sentences/{golden,pud,news_hard}_SPLIT.jsonl},
 * {@code keywords/akec_SPLIT.jsonl}, {@code diacritics/vocalised_SPLIT.txt}, {@code news/ant_SPLIT.jsonl.gz}. All are UTF-8;
 * {@code .jsonl} has an object a line.
 *
 * @param folder where the files are
 * @param split which of them: {@code dev}, for one
 */
record EvaluationData(Path folder, String split) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /** The objects of a {@code .jsonl} file, gzipped if its name ends in {@code .gz}. */
    List<JsonNode> objects(String file) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    objects.add(parse(line, file, number));
                }
            }
        }
        return objects;
    }

    /** The lines of a text file. */
    List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    private BufferedReader open(String file) throws IOException {
        InputStream in = Files.newInputStream(folder.resolve(file));
        return new BufferedReader(
                new InputStreamReader(file.endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }

    private static JsonNode parse(String line, String file, int number) throws IOException {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IOException(file + ", line " + number + ": not a JSON object", e);
        }
    }
}
