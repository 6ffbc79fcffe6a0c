package dev.khabar.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Reads a resource file of labelled words. A line holds a label and, after a colon, words with white space between them;
 * {@code #} begins a comment.
 */
final class WordList {

    private WordList() {}

    /** Gives each label with each of its words to {@code words}, in the order of the file. */
    static void read(String resource, BiConsumer<String, String> words) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int comment = line.indexOf('#');
                String content = comment < 0 ? line : line.substring(0, comment);
                int colon = content.indexOf(':');
                if (colon < 0) {
                    continue;
                }
                String label = content.substring(0, colon).strip();
                for (String word : content.substring(colon + 1).strip().split("\\s+", -1)) {
                    words.accept(label, word);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
