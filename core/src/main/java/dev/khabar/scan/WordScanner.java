package dev.khabar.scan;

/**
 * Finds the words of a text: runs of letters and digits of any script, with the marks and tatweel that follow them and the
 * invisible controls inside them. Linear time; nothing is made for a word.
 */
public final class WordScanner {

    private WordScanner() {}

    /** Takes the words of a text one after another. */
    @FunctionalInterface
    public interface Sink {
        /** The next word: UTF-16 code units from {@code start} (inclusive) to {@code end} (exclusive). */
        void word(int start, int end);
    }

    /** Tells the words of a text to {@code sink}, in order. */
    public static void scan(CharSequence text, Sink sink) {
        int length = text.length();
        int at = 0;
        while (at < length) {
            int codePoint = Character.codePointAt(text, at);
            int next = at + Character.charCount(codePoint);
            if (WordCharacters.classOf(codePoint) == WordCharacters.PART) {
                int end = wordEnd(text, next, length);
                sink.word(at, end);
                next = end;
            }
            at = next;
        }
    }

    private static int wordEnd(CharSequence text, int from, int length) {
        int end = from;
        int at = from;
        while (at < length) {
            int codePoint = text.charAt(at);
            if (Character.isSurrogate((char) codePoint)) {
                codePoint = Character.codePointAt(text, at);
            }
            byte kind = WordCharacters.classOf(codePoint);
            if (kind == WordCharacters.BETWEEN) {
                break;
            }
            at += Character.charCount(codePoint);
            if (kind != WordCharacters.CONTROL) {
                end = at;
            }
        }
        return end;
    }
}
