package dev.khabar.word;

/**
 * How often words occur in a body of text. Implementations compare words in the form of {@link WordFolder} and are safe
 * to share between threads.
 */
@FunctionalInterface
public interface WordCounts {

    /** How often a word occurs, 0 where it does not. The word is given folded. */
    int count(CharSequence folded);
}
