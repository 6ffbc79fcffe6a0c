package dev.khabar.benchmarks.report;

import dev.khabar.benchmarks.BenchmarkText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long the texts are that the benchmarks measure on. */
final class TextSizes {

    /**
     * Of one text, on average.
     *
     * @param chars UTF-16 code units
     * @param bytes in UTF-8
     */
    record Size(double chars, double bytes) {}

    private final Map<String, Size> sizes = new HashMap<>();

    Size of(String shape) {
        return sizes.computeIfAbsent(shape, TextSizes::measure);
    }

    private static Size measure(String shape) {
        try {
            List<String> texts = BenchmarkText.load(shape);
            return new Size(
                    texts.stream().mapToInt(String::length).average().orElse(0),
                    texts.stream().mapToLong(TextSizes::utf8Length).average().orElse(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without making the bytes. */
    private static long utf8Length(String text) {
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // A surrogate is half of a character of four bytes.
            length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return length;
    }
}
