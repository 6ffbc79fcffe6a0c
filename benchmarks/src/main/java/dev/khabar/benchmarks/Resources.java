package dev.khabar.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The seed article, which every benchmark reads unless it is told otherwise. */
final class SeedArticle {

    private static final String RESOURCE = "/seeds/000_317ae1e32ca5ce6e.txt";

    private SeedArticle() {}

    static String text() {
        try (InputStream in = Objects.requireNonNull(SeedArticle.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
