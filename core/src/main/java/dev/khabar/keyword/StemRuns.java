package dev.khabar.keyword;

import java.util.Arrays;

/** Counts under runs of stems, which are told by the place where one of them stands: an open-addressed table. */
final class StemRuns {

    /** By token. */
    private final int[] stems;

    /** Where the run of a slot stands. */
    private int[] places = new int[64];

    /** How many stems it has; 0 in a free slot. */
    private byte[] lengths = new byte[64];

    private int[] counts = new int[64];
    private int size;

    StemRuns(int[] stems) {
        this.stems = stems;
    }

    /** The count of a run. */
    int count(int place, int length) {
        return counts[slot(place, length)];
    }

    /** Counts a run. */
    void add(int place, int length) {
        if (size * 2 >= places.length) {
            grow();
        }
        int slot = slot(place, length);
        if (lengths[slot] == 0) {
            places[slot] = place;
            lengths[slot] = (byte) length;
            size++;
        }
        counts[slot]++;
    }

    private void grow() {
        int[] oldPlaces = places;
        byte[] oldLengths = lengths;
        int[] oldCounts = counts;
        places = new int[oldPlaces.length * 2];
        lengths = new byte[places.length];
        counts = new int[places.length];
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldLengths[i] != 0) {
                int slot = slot(oldPlaces[i], oldLengths[i]);
                places[slot] = oldPlaces[i];
                lengths[slot] = oldLengths[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** The slot of a run, a free one where it has none. */
    private int slot(int place, int length) {
        int mask = places.length - 1;
        int slot = hash(place, length) & mask;
        while (lengths[slot] != 0 && !isAt(slot, place, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isAt(int slot, int place, int length) {
        int other = places[slot];
        return lengths[slot] == length && Arrays.equals(stems, other, other + length, stems, place, place + length);
    }

    private int hash(int place, int length) {
        int hash = length;
        for (int i = place; i < place + length; i++) {
            hash = (hash ^ stems[i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
