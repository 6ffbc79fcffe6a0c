package dev.khabar.keyword.document;

import dev.khabar.keyword.profile.WordProfile;
import dev.khabar.lexicon.SliceIndex;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the stems of a text 0, 1, 2, … in the order in which they first come: those of the background by their rows in a
 * flat table, the few others by their letters.
 */
final class StemNumbers {

    /** Spreads rows that follow one another over the table. */
    private static final int MULTIPLIER = 0x9E3779B1;

    /** The row of a stem plus one in the high half, its number in the low half; 0 where none is. */
    private final long[] slots;

    private final Map<String, Integer> others = new HashMap<>();
    private int size;

    /**
     * @param expected how many there are at most
     */
    StemNumbers(int expected) {
        slots = new long[Integer.highestOneBit(Math.max(8, expected) * 4 - 1)];
    }

    int size() {
        return size;
    }

    /** The number of a word's stem; the next free number where it is new. */
    int number(WordProfile word) {
        if (word.stemRow() == SliceIndex.ABSENT) {
            Integer known = others.putIfAbsent(word.stem(), size);
            return known == null ? size++ : known;
        }
        int slot = slot(word.stemRow());
        if (slots[slot] == 0) {
            slots[slot] = ((long) (word.stemRow() + 1) << Integer.SIZE) | size++;
        }
        return (int) slots[slot];
    }

    /** The number of a word's stem, {@link SliceIndex#ABSENT} where it has none. */
    int find(WordProfile word) {
        if (word.stemRow() == SliceIndex.ABSENT) {
            return others.getOrDefault(word.stem(), SliceIndex.ABSENT);
        }
        int slot = slot(word.stemRow());
        return slots[slot] == 0 ? SliceIndex.ABSENT : (int) slots[slot];
    }

    /** The slot that a row stands in, or would. */
    private int slot(int row) {
        int mask = slots.length - 1;
        int slot = ((row * MULTIPLIER) >>> 15) & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != row + 1) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
