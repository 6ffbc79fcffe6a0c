package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.ALEF;
import static dev.khabar.text.ArabicCharacters.LAM;

import java.util.Arrays;

/**
 * A word while rules take letters off its ends: a window on a buffer. Counts of what would be left are asked without
 * making an object of it.
 */
final class Letters {

    /** Room before the word for the article that a count is asked with. */
    private static final int ROOM = 2;

    private final char[] buffer;
    private int from = ROOM;
    private int to;

    /** The first {@code length} letters of a word in the form of {@link WordFolder}. */
    Letters(char[] word, int length) {
        buffer = new char[ROOM + length];
        System.arraycopy(word, 0, buffer, ROOM, length);
        to = ROOM + length;
    }

    /** Goes over to {@link Spelling}, for a whole word only; a hamza by itself stays. */
    void spellPlainly() {
        to = Math.max(from + 1, Spelling.copy(buffer, from, to, buffer, from));
    }

    int length() {
        return to - from;
    }

    char first() {
        return buffer[from];
    }

    char at(int index) {
        return buffer[from + index];
    }

    char last() {
        return buffer[to - 1];
    }

    /** Whether {@code letters} stand from {@code index} on. */
    boolean has(String letters, int index) {
        if (index < 0 || index + letters.length() > length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (at(index + i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(String letters) {
        return has(letters, 0);
    }

    boolean endsWith(String letters) {
        return has(letters, length() - letters.length());
    }

    void dropFirst(int count) {
        from += count;
    }

    void dropLast(int count) {
        to -= count;
    }

    void set(int index, char letter) {
        buffer[from + index] = letter;
    }

    /** Puts a letter at the end again, where one was dropped. */
    void append(char letter) {
        buffer[to++] = letter;
    }

    /** How often the word occurs as it stands. */
    int count(WordCounts counts) {
        return counts.count(buffer, from, to);
    }

    /** How often the word occurs, with and without the article. */
    int known(WordCounts counts) {
        return known(counts, 0, 0);
    }

    /** How often what is left without some letters at the beginning and the end occurs, with and without the article. */
    int known(WordCounts counts, int withoutFirst, int withoutLast) {
        int start = from + withoutFirst;
        int end = to - withoutLast;
        char second = buffer[start - 2];
        char third = buffer[start - 1];
        buffer[start - 2] = ALEF;
        buffer[start - 1] = LAM;
        int definite = counts.count(buffer, start - 2, end);
        buffer[start - 2] = second;
        buffer[start - 1] = third;
        return counts.count(buffer, start, end) + definite;
    }

    /** How often what is left without some letters at the beginning occurs, as it stands. */
    int count(WordCounts counts, int withoutFirst) {
        return counts.count(buffer, from + withoutFirst, to);
    }

    /** The letters from one index up to another. */
    String cut(int start, int end) {
        return new String(buffer, from + start, end - start);
    }

    /** Writes the word to the beginning of {@code target}, which must have room for it; returns its length. */
    int copyTo(char[] target) {
        System.arraycopy(buffer, from, target, 0, length());
        return length();
    }

    char[] toCharArray() {
        return Arrays.copyOfRange(buffer, from, to);
    }

    @Override
    public String toString() {
        return cut(0, length());
    }
}
