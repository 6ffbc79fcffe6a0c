package dev.khabar.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.benchmarks.lines.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of annotated texts: {@code normalization/peers_SPLIT.jsonl}, {@code sentences/{golden,pud,news_hard}_SPLIT.jsonl},
 * {@code keywords/akec_SPLIT.jsonl}, {@code diacritics/vocalised_SPLIT.txt}, {@code news/ant_SPLIT.jsonl.gz}. All are UTF-8;
 * {@code .jsonl} has an object a line.
 *
 * @param folder where the files are
 * @param split which of them: {@code dev}, for one
 */
record EvaluationData(Path folder, String split) {

    boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /** The objects of a {@code .jsonl} file, gzipped if its name ends in {@code .gz}. */
    List<JsonNode> objects(String file) throws IOException {
        return JsonLines.of(folder.resolve(file));
    }

    /** The lines of a text file. */
    List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }
}
