package dev.khabar.benchmarks.training;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Counts the news corpus and writes the statistics that core packages: {@code NewsStatistics CORPUS OUT}. The same corpus
 * makes the same bytes.
 */
public final class NewsStatistics {

    private NewsStatistics() {}

    /** Arguments: the corpus (JSON lines, gzipped), the file to write. */
    public static void main(String[] arguments) throws IOException {
        new Corpus(NewsArticle.read(Path.of(arguments[0]))).frequencies().save(Path.of(arguments[1]));
    }
}
