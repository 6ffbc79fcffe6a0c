package dev.khabar.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Reads words from a resource: UTF-8, words separated by white space; {@code #} starts a comment that goes on to the end of
 * its line.
 */
public final class WordList {

    private WordList() {}

    /** The words of resource {@code name} beside {@code owner}, in the order of the file. */
    public static List<String> read(Class<?> owner, String name) {
        List<String> words = new ArrayList<>();
        eachLine(owner, name, line -> eachWord(line, words::add));
        return words;
    }

    /**
     * Gives each word of resource {@code name} beside {@code owner} to {@code words} with the label of its line, which
     * stands before a colon; lines without a colon are passed over.
     */
    public static void readLabelled(Class<?> owner, String name, BiConsumer<String, String> words) {
        eachLine(owner, name, line -> {
            int colon = line.indexOf(':');
            if (colon >= 0) {
                String label = line.substring(0, colon).strip();
                eachWord(line.substring(colon + 1), word -> words.accept(label, word));
            }
        });
    }

    private static void eachWord(String line, Consumer<String> words) {
        for (StringTokenizer tokens = new StringTokenizer(line); tokens.hasMoreTokens(); ) {
            words.accept(tokens.nextToken());
        }
    }

    private static void eachLine(Class<?> owner, String name, Consumer<String> content) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int comment = line.indexOf('#');
                content.accept(comment < 0 ? line : line.substring(0, comment));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
