package dev.khabar.lucene;

import dev.khabar.scan.WordScanner;
import java.util.Arrays;

/** Where the words of a sentence stand, long ones cut into pieces; walked through once. */
final class WordPlaces implements WordScanner.Sink {

    private final int longest;
    private String text = "";
    private int[] places = new int[64];
    private int size;
    private int current = -2;

    WordPlaces(int longest) {
        this.longest = longest;
    }

    /** Starts anew with the words of {@code newText}. */
    void read(String newText) {
        text = newText;
        size = 0;
        current = -2;
        WordScanner.scan(newText, this);
    }

    @Override
    public void word(int start, int end) {
        int from = start;
        while (end - from > longest) {
            int cut = from + longest;
            if (Character.isHighSurrogate(text.charAt(cut - 1))) {
                cut--;
            }
            add(from, cut);
            from = cut;
        }
        add(from, end);
    }

    private void add(int start, int end) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = start;
        places[size++] = end;
    }

    /** Goes to the next word; false where there is none. */
    boolean advance() {
        if (current + 2 >= size) {
            return false;
        }
        current += 2;
        return true;
    }

    int start() {
        return places[current];
    }

    int end() {
        return places[current + 1];
    }
}
