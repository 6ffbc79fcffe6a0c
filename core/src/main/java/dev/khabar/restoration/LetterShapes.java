package dev.khabar.restoration;

import dev.khabar.normalize.Rule;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.text.AlignedText;
import java.io.IOException;
import java.io.Reader;

/**
 * Letters in the shapes of old encodings and PDF files (U+FB50 to U+FDFF, U+FE70 to U+FEFC), which become the letters
 * themselves before a text is read: {@link Rule#PRESENTATION_FORMS}. The rule looks at one character at a time, so that a
 * text can be cut anywhere.
 */
final class LetterShapes {

    private static final char FIRST = '\uFB50';

    private LetterShapes() {}

    /** The text without them, the same object where there are none. */
    static String repair(CharSequence text) {
        return mayHaveThem(text) ? Repair.REPAIR.normalize(text) : text.toString();
    }

    /** The same beside the text as given. */
    static AlignedText align(CharSequence text) {
        return Repair.REPAIR.align(text);
    }

    private static boolean mayHaveThem(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST) {
                return true;
            }
        }
        return false;
    }

    /** Made when a text needs it: hardly any does, and making it takes a start longer. */
    private static final class Repair {
        static final TextNormalizer REPAIR =
                TextNormalizer.builder().with(Rule.PRESENTATION_FORMS).build();
    }

    /** Reads a text without them; closing it leaves {@code reader} open. */
    static Reader repair(Reader reader) {
        return new RepairedReader(reader);
    }

    private static final class RepairedReader extends Reader {

        private static final int CHUNK = 8192;

        private final Reader reader;
        private final char[] chunk = new char[CHUNK];
        private String ready = "";
        private int at;

        RepairedReader(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            while (at == ready.length()) {
                int count = reader.read(chunk, 0, CHUNK);
                if (count < 0) {
                    return -1;
                }
                ready = repair(new String(chunk, 0, count));
                at = 0;
            }
            int count = Math.min(length, ready.length() - at);
            ready.getChars(at, at + count, buffer, offset);
            at += count;
            return count;
        }

        /** Leaves the reader open: it is its owner's. */
        @Override
        public void close() {}
    }
}
