package dev.khabar.word;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * In how many documents of a collection words occur, as they are written: with their hamza, ة and ى, without marks and
 * tatweel. What the forms of a word are is decided by such counts.
 *
 * <p>Implementations are immutable and safe to share between threads.
 */
public interface WordCounts {

    /** In how many documents the word {@code letters[from, to)} occurs, written so; 0 where it does not. */
    int documents(char[] letters, int from, int to);

    /** The words that are counted, each once. */
    Stream<String> forms();

    /** In how many documents a word occurs, written so; 0 where it does not. */
    default int documents(CharSequence form) {
        char[] letters = form.toString().toCharArray();
        return documents(letters, 0, letters.length);
    }

    /**
     * Of the occurrences of a word with its article, the share right after another word with the article: high for
     * adjectives, near 0 for nouns. Negative, as by default, where it is not known.
     */
    default double shareAfterDefinite(CharSequence definiteForm) {
        return -1;
    }

    /**
     * The packaged counts of 8,001 news articles (ANT corpus), of words that occur in three of them or more. Read when
     * first asked for, then shared.
     */
    static WordCounts news() {
        return NewsCounts.INSTANCE;
    }

    /** Counts of one's own: the documents of each word. The map is copied. */
    static WordCounts of(Map<String, Integer> documents) {
        return new MapCounts(Objects.requireNonNull(documents, "documents"));
    }
}
