package dev.khabar.normalize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file of cases: lines of columns with a bar between them, in which {@code \}{@code uXXXX}, {@code \n}, {@code \r} and
 * {@code \t} stand for characters that nobody would see (U+0020 at the end of a column, U+007C). Empty lines and those that begin with {@code #} are comments.
 */
final class GoldenLines {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|([nrt]))");

    private GoldenLines() {}

    static List<List<String>> of(String resource) {
        try (InputStream in = Objects.requireNonNull(GoldenLines.class.getResourceAsStream(resource), resource)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(GoldenLines::columns)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(GoldenLines::unescape).toList();
    }

    private static String unescape(String column) {
        return ESCAPE.matcher(column.strip()).replaceAll(match -> {
            String letter = match.group(2);
            if (letter == null) {
                return String.valueOf((char) Integer.parseInt(match.group(1), 16));
            }
            return letter.equals("n") ? "\n" : letter.equals("r") ? "\r" : "\t";
        });
    }
}
