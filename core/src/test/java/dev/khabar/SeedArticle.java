package dev.khabar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The seed article of the folder {@code seeds}, for tests. */
public final class SeedArticle {

    private SeedArticle() {}

    /** The article's text, byte for byte. */
    public static String text() {
        try (InputStream in = SeedArticle.class.getResourceAsStream("/seeds/000_317ae1e32ca5ce6e.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
