package dev.khabar.benchmarks.articles;

import dev.khabar.keyword.DocumentFrequencies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Articles to be read in rotation. */
public final class Articles {

    /** So many that no processor remembers the way through them. */
    static final int COUNT = 300;

    private static final long SEED = 20250613;

    private Articles() {}

    /** Articles of our own: the same ones always, as long as the packaged counts stay as they are. */
    public static List<String> generated() {
        return Generated.ARTICLES;
    }

    /**
     * The articles of a file, spread over all of it where there are more than are measured on: {@code .jsonl} with {@code
     * title} and {@code text} in a line, or one text; gzipped where the name ends in {@code .gz}.
     *
     * @throws IOException if it can't be read, or is no such file
     */
    public static List<String> of(Path file) throws IOException {
        List<String> all = ArticleFile.read(file);
        int step = Math.max(1, all.size() / COUNT);
        return Stream.iterate(0, i -> i < all.size(), i -> i + step)
                .limit(COUNT)
                .map(all::get)
                .toList();
    }

    private static List<String> generate() {
        NewsVocabulary vocabulary = new NewsVocabulary(DocumentFrequencies.news());
        Random random = new Random(SEED);
        return Stream.generate(() -> new ArticleWriter(vocabulary, random).write())
                .limit(COUNT)
                .toList();
    }

    /** Written when first asked for. */
    private static final class Generated {
        static final List<String> ARTICLES = generate();
    }
}
