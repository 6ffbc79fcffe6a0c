package dev.khabar.keyword.phrase;

import java.util.Arrays;

/**
 * Numbers phrases of one length 0, 1, 2, … in the order in which they first come. A phrase is the numbers that stand in
 * an array from some place on; two are the same where all of them are. Stores only the place of its first occurrence.
 */
final class PhraseIndex {

    private final int[] ids;
    private final int length;
    /** Number of the phrase plus one; 0 where none is. */
    private int[] slots;

    private int[] hashes;
    private int[] firsts;
    private int size;

    PhraseIndex(int[] ids, int length, int expected) {
        this.ids = ids;
        this.length = length;
        int room = Math.max(8, expected);
        slots = new int[Integer.highestOneBit(room * 4 - 1)];
        hashes = new int[room];
        firsts = new int[room];
    }

    int size() {
        return size;
    }

    /** Where a phrase first stands. */
    int first(int phrase) {
        return firsts[phrase];
    }

    /** The number of the phrase at {@code place}; the next free number where it is new. */
    int number(int place) {
        int hash = hash(place);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int phrase = slots[slot] - 1;
            if (hashes[phrase] == hash && same(firsts[phrase], place)) {
                return phrase;
            }
            slot = (slot + 1) & mask;
        }
        if (size == firsts.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            firsts = Arrays.copyOf(firsts, size * 2);
        }
        hashes[size] = hash;
        firsts[size] = place;
        slots[slot] = ++size;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int phrase = 0; phrase < size; phrase++) {
            int slot = hashes[phrase] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = phrase + 1;
        }
    }

    private boolean same(int a, int b) {
        for (int i = 0; i < length; i++) {
            if (ids[a + i] != ids[b + i]) {
                return false;
            }
        }
        return true;
    }

    private int hash(int place) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ ids[place + i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
