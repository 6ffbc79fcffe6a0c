package dev.khabar.keyword;

import java.util.Arrays;

/** Phrases that occur once, with what they add up to, roughly; and how much a phrase needs to be among the best. */
final class Estimates {

    private final Largest best;
    private int[] places = new int[256];
    private byte[] lengths = new byte[256];
    private double[] sums = new double[256];
    private int size;

    /**
     * @param room how many are the best
     */
    Estimates(int room) {
        best = new Largest(room);
    }

    void add(int place, int length, double sum) {
        if (size == sums.length) {
            places = Arrays.copyOf(places, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
            sums = Arrays.copyOf(sums, size * 2);
        }
        places[size] = place;
        lengths[size] = (byte) length;
        sums[size++] = sum;
        best.offer(sum);
    }

    /** Takes the sum of a phrase that is not among them, which others have to beat. */
    void beat(double sum) {
        best.offer(sum);
    }

    /** The sum of the last of the best. */
    double least() {
        return best.least();
    }

    int size() {
        return size;
    }

    int place(int index) {
        return places[index];
    }

    int length(int index) {
        return lengths[index];
    }

    double sum(int index) {
        return sums[index];
    }
}
