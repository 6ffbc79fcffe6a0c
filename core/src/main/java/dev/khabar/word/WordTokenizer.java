package dev.khabar.word;

import dev.khabar.scan.WordScanner;
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

    /** The words of a text, in order. */
    public List<Word> tokenize(CharSequence text) {
        Objects.requireNonNull(text, "text");
        List<Word> words = new ArrayList<>();
        WordScanner.scan(text, (start, end) -> {
            Span span = new Span(start, end);
            words.add(new Word(span, text.subSequence(start, end).toString()));
        });
        return List.copyOf(words);
    }

    @Override
    public String toString() {
        return "WordTokenizer";
    }
}
