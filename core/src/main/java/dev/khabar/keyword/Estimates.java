package dev.khabar.keyword;

import java.util.Arrays;

/** Phrases that occur once, with what they add up to, roughly; and how much a phrase needs to be among the best. */
final class Estimates {

    private final SumSteps steps = new SumSteps();
    private final int room;
    private int[] places;
    private byte[] lengths;
    private double[] sums;
    private int size;

    /**
     * @param room how many are the best
     * @param expected how many there are, more or less
     */
    Estimates(int room, int expected) {
        this.room = room;
        places = new int[expected];
        lengths = new byte[expected];
        sums = new double[expected];
    }

    void add(int place, int length, double sum) {
        if (size == sums.length) {
            places = Arrays.copyOf(places, size * 2 + 1);
            lengths = Arrays.copyOf(lengths, size * 2 + 1);
            sums = Arrays.copyOf(sums, size * 2 + 1);
        }
        places[size] = place;
        lengths[size] = (byte) length;
        sums[size++] = sum;
        steps.add(sum);
    }

    /** Takes the sum of a phrase that is not among them, which others have to beat. */
    void beat(double sum) {
        steps.add(sum);
    }

    /** The sum of the last of the best, roughly: not more than it, and little less. */
    double least() {
        return steps.least(room);
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
