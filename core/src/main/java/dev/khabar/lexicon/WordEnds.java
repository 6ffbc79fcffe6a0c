package dev.khabar.lexicon;

import java.util.Arrays;

/**
 * A word with the key of each of its ends, to ask a {@link SliceIndex} for many forms of it: an end by itself or with
 * something written before it. No form is put together, and its key takes a step for each letter that is written before.
 *
 * <p>A buffer to be filled again and again. Not safe for use by several threads at once.
 */
public final class WordEnds {

    private char[] letters = new char[32];
    /** Of the end that begins at each letter, and of the empty one. */
    private long[] keys = new long[33];

    private int length;

    /** The empty word. */
    public WordEnds() {
        set(letters, 0, 0);
    }

    /** Takes the word in {@code buffer[from, to)}. */
    public void set(char[] buffer, int from, int to) {
        length = to - from;
        if (length > letters.length) {
            letters = new char[length * 2];
            keys = new long[length * 2 + 1];
        }
        long key = WordKey.EMPTY;
        keys[length] = key;
        for (int i = length - 1; i >= 0; i--) {
            char letter = buffer[from + i];
            letters[i] = letter;
            key = WordKey.before(letter, key, length - 1 - i);
            keys[i] = key;
        }
    }

    /** How many letters it has. */
    public int length() {
        return length;
    }

    /** A letter. */
    public char charAt(int index) {
        return letters[index];
    }

    /** Its letters, for those who only read: as many as {@link #length} says. */
    public char[] letters() {
        return letters;
    }

    /** Whether letters stand at a place of it. */
    public boolean has(String part, int at) {
        if (at < 0 || at + part.length() > length) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (letters[at + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it ends with these letters. */
    public boolean endsWith(String part) {
        return has(part, length - part.length());
    }

    /** The word without its last letter. */
    public WordEnds withoutLast() {
        WordEnds shorter = new WordEnds();
        shorter.set(letters, 0, length - 1);
        return shorter;
    }

    /** Copies its letters from one on to the start of an array that has room for them; returns how many they are. */
    public int copyTo(char[] target, int from) {
        System.arraycopy(letters, from, target, 0, length - from);
        return length - from;
    }

    /** The letters. */
    @Override
    public String toString() {
        return new String(letters, 0, length);
    }

    long key(String before, int from) {
        long key = keys[from];
        for (int i = before.length() - 1; i >= 0; i--) {
            key = WordKey.before(before.charAt(i), key, length - from + before.length() - 1 - i);
        }
        return key;
    }

    /** Whether {@code pool[start, end)} is {@code before} and the end that begins at {@code from}. */
    boolean isAt(char[] pool, int start, int end, String before, int from) {
        int middle = start + before.length();
        if (end - middle != length - from) {
            return false;
        }
        for (int i = start; i < middle; i++) {
            if (pool[i] != before.charAt(i - start)) {
                return false;
            }
        }
        return Arrays.equals(pool, middle, end, letters, from, length);
    }
}
