package dev.khabar.restoration;

import java.util.Arrays;

/** What a model reads of a text: symbols, and for those that are letters of words, where they stand. Can only grow. */
final class Symbols {

    /** The place of what is no letter of a word. */
    static final int NOWHERE = -1;

    private short[] numbers = new short[256];
    private int[] places = new int[256];
    private int size;

    void add(int symbol, int place) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        numbers[size] = (short) symbol;
        places[size++] = place;
    }

    void addAll(Symbols others, int from, int to) {
        for (int i = from; i < to; i++) {
            add(others.numbers[i], others.places[i]);
        }
    }

    /** Puts another symbol in the place of the last one. */
    void replaceLast(int symbol) {
        numbers[size - 1] = (short) symbol;
    }

    int last() {
        return numbers[size - 1];
    }

    int size() {
        return size;
    }

    int symbol(int index) {
        return numbers[index];
    }

    /** The index in the text, or {@link #NOWHERE}. */
    int place(int index) {
        return places[index];
    }
}
