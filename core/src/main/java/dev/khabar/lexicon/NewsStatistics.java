package dev.khabar.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The packaged statistics of news. */
public final class NewsStatistics {

    private static final String RESOURCE = "news-frequencies.bin";

    private NewsStatistics() {}

    /** Reads them anew: a table of words with the columns of {@link WordColumn}, then a table of stems. */
    public static CountFile.Contents read() {
        try (InputStream in = Objects.requireNonNull(NewsStatistics.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return CountFile.read(in.readAllBytes(), RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
