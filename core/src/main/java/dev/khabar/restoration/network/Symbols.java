package dev.khabar.restoration.network;

import java.util.Arrays;

/** What a model reads of a text: symbols, and for those that are letters of words, where they stand. Can only grow. */
public final class Symbols {

    /** The place of what is no letter of a word. */
    public static final int NOWHERE = -1;

    private short[] numbers = new short[256];
    private int[] places = new int[256];
    private int size;

    public void add(int symbol, int place) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        numbers[size] = (short) symbol;
        places[size++] = place;
    }

    public void addAll(Symbols others, int from, int to) {
        for (int i = from; i < to; i++) {
            add(others.numbers[i], others.places[i]);
        }
    }

    /** Puts another symbol in the place of the last one. */
    public void replaceLast(int symbol) {
        numbers[size - 1] = (short) symbol;
    }

    public int last() {
        return numbers[size - 1];
    }

    public int size() {
        return size;
    }

    public int symbol(int index) {
        return numbers[index];
    }

    /** The index in the text, or {@link #NOWHERE}. */
    public int place(int index) {
        return places[index];
    }
}
