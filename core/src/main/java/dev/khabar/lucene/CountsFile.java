package dev.khabar.lucene;

import dev.khabar.keyword.DocumentFrequencies;
import dev.khabar.word.WordCounts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.lucene.util.ResourceLoader;
import org.jspecify.annotations.Nullable;

/** The argument {@code counts} of factories: a file with counts of one's own, which {@code khabar frequencies} makes. */
final class CountsFile {

    private final @Nullable String name;

    private CountsFile(@Nullable String name) {
        this.name = name;
    }

    /** Reads the argument; without it the packaged counts of news are meant. */
    static CountsFile of(Map<String, String> arguments) {
        return new CountsFile(arguments.remove("counts"));
    }

    /** The counts, where a file is named; the packaged ones where none is. */
    WordCounts read(ResourceLoader loader) throws IOException {
        if (name == null) {
            return WordCounts.news();
        }
        try (InputStream in = loader.openResource(name)) {
            return DocumentFrequencies.load(in);
        }
    }
}
