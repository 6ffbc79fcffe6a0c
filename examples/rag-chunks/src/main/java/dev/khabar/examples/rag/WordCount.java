package dev.khabar.examples.rag;

import dev.khabar.text.Span;
import dev.khabar.word.WordTokenizer;
import java.util.Arrays;

/** Counts the words that begin in a part of a text; they are found once. */
final class WordCount implements SizeMeasure.Scale {

    private final int[] starts;

    private WordCount(int[] starts) {
        this.starts = starts;
    }

    static WordCount of(String text) {
        return new WordCount(WordTokenizer.create().tokenize(text).stream()
                .mapToInt(word -> word.span().start())
                .toArray());
    }

    @Override
    public int size(Span part) {
        return before(part.end()) - before(part.start());
    }

    private int before(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found < 0 ? -found - 1 : found;
    }
}
