package dev.khabar.word;

import dev.khabar.text.Span;
import dev.khabar.unicode.Icu;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds the words of a text.
 *
 * <p>A word is a run of letters and digits of any script, with the marks and tatweel that follow them; invisible
 * controls inside it do not end it. Everything else stands between words, so a number with a decimal point is two.
 * A word never starts with a mark, tatweel or control.
 *
 * <p>Any text is legal; a lone surrogate stands between words. Time is linear. Immutable and safe to share between
 * threads.
 */
public final class WordTokenizer {

    private static final WordTokenizer INSTANCE = new WordTokenizer();

    private WordTokenizer() {}

    /** The tokenizer. */
    public static WordTokenizer create() {
        Icu.require();
        return INSTANCE;
    }

    /** Takes the words of a text one after another. */
    @FunctionalInterface
    public interface Sink {
        /** The next word: UTF-16 code units from {@code start} (inclusive) to {@code end} (exclusive). */
        void word(int start, int end);
    }

    /** The words of a text, in order. */
    public List<Word> tokenize(CharSequence text) {
        Objects.requireNonNull(text, "text");
        List<Word> words = new ArrayList<>();
        scan(text, (start, end) -> {
            Span span = new Span(start, end);
            words.add(new Word(span, span.cut(text)));
        });
        return List.copyOf(words);
    }

    /** Tells the words of a text to {@code sink}, in order, without making an object of each. */
    public void scan(CharSequence text, Sink sink) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(sink, "sink");
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
