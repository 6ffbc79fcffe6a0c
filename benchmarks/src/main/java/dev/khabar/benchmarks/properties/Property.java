package dev.khabar.benchmarks.properties;

import dev.khabar.normalize.TextNormalizer;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Random;

/** What holds of a normaliser and a text. */
enum Property {
    /** The result is its own result: of presets that say so of themselves. */
    IDEMPOTENT {
        @Override
        boolean holds(TextNormalizer normalizer, String text) {
            String once = normalizer.normalize(text);
            return normalizer.normalize(once).equals(once);
        }
    },
    /** The text with offsets is the text without, and its places are in order. */
    ALIGNED {
        @Override
        boolean holds(TextNormalizer normalizer, String text) {
            AlignedText aligned = normalizer.align(text);
            return aligned.text().equals(normalizer.normalize(text)) && hasPlacesInOrder(aligned);
        }
    },
    /** Cut into small pieces, the text gives the same. */
    STREAMED {
        @Override
        boolean holds(TextNormalizer normalizer, String text) {
            StringWriter out = new StringWriter();
            try {
                normalizer.normalize(new Pieces(text), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString().equals(normalizer.normalize(text));
        }
    },
    /** The changes that are explained lead from the text to the result. */
    EXPLAINED {
        @Override
        boolean holds(TextNormalizer normalizer, String text) {
            return Replay.leads(text, normalizer.explain(text), normalizer.normalize(text));
        }
    },
    /** In an array of its own the text gives the same, where it can be done. */
    IN_PLACE {
        @Override
        boolean holds(TextNormalizer normalizer, String text) {
            char[] chars = text.toCharArray();
            int length = normalizer.tryNormalizeInPlace(chars, chars.length);
            return length < 0
                    ? normalizer.canLengthen() && new String(chars).equals(text)
                    : new String(chars, 0, length).equals(normalizer.normalize(text));
        }
    };

    abstract boolean holds(TextNormalizer normalizer, String text);

    private static boolean hasPlacesInOrder(AlignedText aligned) {
        int start = 0;
        int end = 0;
        for (int i = 0; i < aligned.text().length(); i++) {
            Span place = aligned.toOriginal(new Span(i, i + 1));
            if (place.start() < start || (!place.isEmpty() && place.end() < end)) {
                return false;
            }
            start = place.start();
            end = place.isEmpty() ? end : place.end();
        }
        return end <= aligned.original().length();
    }

    /** Gives a text in pieces of one to three characters, the same ones for the same text. */
    private static final class Pieces extends Reader {

        private final Reader text;
        private final Random random;

        Pieces(String text) {
            this.text = new StringReader(text);
            this.random = new Random(text.hashCode());
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return text.read(buffer, offset, Math.min(length, 1 + random.nextInt(3)));
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
