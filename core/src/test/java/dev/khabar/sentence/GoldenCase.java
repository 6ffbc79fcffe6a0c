package dev.khabar.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A line of {@code sentences.golden.txt}, whose head explains how it is written.
 *
 * @param kind the kind of case
 * @param written the line as it stands in the file
 * @param text the text to split
 * @param sentences its sentences
 */
record GoldenCase(String kind, String written, String text, List<String> sentences) {

    private static final char BOUNDARY = '¦';

    private static final Map<String, String> INVISIBLE = Map.of(
            "⏎", "\n",
            "<CR>", "\r",
            "<NBSP>", "\u00A0",
            "<LRM>", "\u200E",
            "<RLM>", "\u200F",
            "<ALM>", "\u061C",
            "<LRE>", "\u202A",
            "<RLE>", "\u202B",
            "<PDF>", "\u202C",
            "<BOM>", "\uFEFF");

    static List<GoldenCase> read() throws IOException {
        List<GoldenCase> cases = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldenCase.class.getResourceAsStream("sentences.golden.txt")),
                StandardCharsets.UTF_8))) {
            String kind = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    kind = line.substring(1, line.length() - 1);
                } else if (!line.isEmpty() && line.charAt(0) != '#') {
                    cases.add(of(kind, line));
                }
            }
        }
        return cases;
    }

    private static GoldenCase of(String kind, String line) {
        String parts = line;
        for (Map.Entry<String, String> glyph : INVISIBLE.entrySet()) {
            parts = parts.replace(glyph.getKey(), glyph.getValue());
        }
        List<String> sentences = Arrays.stream(parts.split(String.valueOf(BOUNDARY), -1))
                .map(GoldenCase::trim)
                .toList();
        return new GoldenCase(kind, line, parts.replace(String.valueOf(BOUNDARY), ""), sentences);
    }

    private static String trim(String part) {
        return part.replaceAll("^[\\s\u00A0\uFEFF]+|[\\s\u00A0]+$", "");
    }

    @Override
    public String toString() {
        return kind + ": " + written;
    }
}
