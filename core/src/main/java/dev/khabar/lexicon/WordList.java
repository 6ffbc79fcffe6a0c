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

/**
 * Reads words from a resource: UTF-8, words separated by white space; {@code #} starts a comment that goes on to the end of
 * its line. Loops, no lambdas: the first of these in a program takes longer than most of the files.
 */
public final class WordList {

    private WordList() {}

    /** The words of resource {@code name} beside {@code owner}, in the order of the file. */
    public static List<String> read(Class<?> owner, String name) {
        List<String> words = new ArrayList<>();
        for (String line : lines(owner, name)) {
            addWords(line, words);
        }
        return words;
    }

    /**
     * Gives each word of resource {@code name} beside {@code owner} to {@code words} with the label of its line, which
     * stands before a colon; lines without a colon are passed over.
     */
    public static void readLabelled(Class<?> owner, String name, BiConsumer<String, String> words) {
        giveLabelled(lines(owner, name), words);
    }

    /** The same of a file of that form. */
    public static void readLabelled(InputStream file, BiConsumer<String, String> words) throws IOException {
        giveLabelled(lines(file), words);
    }

    private static void giveLabelled(List<String> lines, BiConsumer<String, String> words) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon >= 0) {
                String label = line.substring(0, colon).strip();
                List<String> labelled = new ArrayList<>();
                addWords(line.substring(colon + 1), labelled);
                for (String word : labelled) {
                    words.accept(label, word);
                }
            }
        }
    }

    private static void addWords(String line, List<String> words) {
        for (StringTokenizer tokens = new StringTokenizer(line); tokens.hasMoreTokens(); ) {
            words.add(tokens.nextToken());
        }
    }

    private static List<String> lines(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return lines(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The lines without their comments. */
    private static List<String> lines(InputStream in) throws IOException {
        List<String> contents = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int comment = line.indexOf('#');
            contents.add(comment < 0 ? line : line.substring(0, comment));
        }
        return contents;
    }
}
