package dev.khabar.benchmarks.training;

import dev.khabar.keyword.DocumentFrequencies;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Counts the news corpus and writes the statistics that core packages: {@code NewsStatistics CORPUS OUT}. The same corpus
 * makes the same bytes.
 */
public final class NewsStatistics {

    /** How often a word must occur, and in how many articles a stem, to be packaged. */
    private static final int MINIMUM_COUNT = 5;

    private static final int MINIMUM_DOCUMENTS = 3;

    private NewsStatistics() {}

    /** Arguments: the corpus (JSON lines, gzipped), the file to write. */
    public static void main(String[] arguments) throws IOException {
        DocumentFrequencies.Builder builder = DocumentFrequencies.builder();
        for (NewsArticle article : NewsArticle.read(Path.of(arguments[0]))) {
            builder.add(article.title(), article.text());
        }
        builder.build().prune(MINIMUM_COUNT, MINIMUM_DOCUMENTS).save(Path.of(arguments[1]));
    }
}
