package dev.khabar.keyword;

import java.util.Arrays;

/** The largest of many numbers, kept as a heap whose root is the least of them. */
final class Largest {

    private static final int FIRST_ROOM = 64;

    private final int room;
    private double[] heap;
    private int size;

    /**
     * @param room how many to keep, 1 or more
     */
    Largest(int room) {
        this.room = room;
        heap = new double[Math.min(room, FIRST_ROOM)];
    }

    /** Keeps a number if it is among the largest; what is not a number is left out. */
    void offer(double number) {
        if (size == room) {
            if (number > heap[0]) {
                sink(number);
            }
        } else if (!Double.isNaN(number)) {
            rise(number);
        }
    }

    /** The least of those kept; below all numbers while there is room. */
    double least() {
        return size < room ? Double.NEGATIVE_INFINITY : heap[0];
    }

    private void rise(double number) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, Math.min(room, size * 2));
        }
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] > number) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = number;
    }

    /** Puts a number in the place of the root, and moves it to where it belongs. */
    private void sink(double number) {
        int at = 0;
        int child = smallerChild(at);
        while (child < size && heap[child] < number) {
            heap[at] = heap[child];
            at = child;
            child = smallerChild(at);
        }
        heap[at] = number;
    }

    private int smallerChild(int parent) {
        int child = parent * 2 + 1;
        return child + 1 < size && heap[child + 1] < heap[child] ? child + 1 : child;
    }
}
