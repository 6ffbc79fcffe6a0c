package dev.khabar.normalize.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The named character references of the HTML standard, read from {@code html-entities.txt} when the first one is asked
 * for. Each line of it is a name, a space, and the hexadecimal code points joined by a hyphen; names end in a semicolon
 * unless they may stand without one, in which case both forms are listed.
 */
final class HtmlEntityNames {

    private static final String RESOURCE = "html-entities.txt";
    private static final Map<String, String> CHARACTERS = load();

    private HtmlEntityNames() {}

    /** The character or characters of a name without its ampersand, or null. */
    static @Nullable String character(String name) {
        return CHARACTERS.get(name);
    }

    private static Map<String, String> load() {
        Map<String, String> characters = new HashMap<>(4096);
        try (InputStream stream = HtmlEntityNames.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int space = line.indexOf(' ');
                    characters.put(line.substring(0, space), decode(line.substring(space + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
        return characters;
    }

    private static String decode(String codePoints) {
        StringBuilder characters = new StringBuilder();
        for (String codePoint : codePoints.split("-", -1)) {
            characters.appendCodePoint(Integer.parseInt(codePoint, 16));
        }
        return characters.toString();
    }
}
