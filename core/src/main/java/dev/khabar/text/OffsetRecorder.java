package dev.khabar.text;

import java.util.Arrays;

/**
 * Takes down the {@linkplain Shift shifts} of an {@link OffsetMap} from the beginning of the original to its end. The same
 * changes give the same shifts, in whatever pieces they are told: deletions have bits from the first one on that no bit
 * before stands for, until a whole window is deleted, which becomes a replacement by nothing and grows.
 */
final class OffsetRecorder {

    private static final int ROOM = 8;

    private int[] originalPlaces = new int[ROOM];
    private int[] textPlaces = new int[ROOM];
    private long[] shifts = new long[ROOM];
    private int count;

    void replaced(int at, int removed, int inserted) {
        if (removed < 0 || inserted < 0 || at < originalEnd()) {
            throw outOfOrder("replaced(at " + at + ", removed " + removed + ", inserted " + inserted + ")");
        }
        if (inserted > 0) {
            if (removed != 1 || inserted != 1) {
                add(at, Shift.replacement(removed, inserted));
            }
            return;
        }
        for (int done = 0; done < removed; done += Shift.WINDOW) {
            deleted(at + done, Shift.deletions(Math.min(removed - done, Shift.WINDOW)));
        }
    }

    /** The code units from {@code at} on were deleted that have a bit, the lowest one for the first. */
    void deleted(int at, long bits) {
        if (bits == 0) {
            return;
        }
        int first = Long.numberOfTrailingZeros(bits);
        int place = at + first;
        long rest = bits >>> first;
        if (place < originalEnd()) {
            throw outOfOrder("deleted(at " + place + ")");
        }
        int last = count - 1;
        if (last >= 0 && Shift.hasBits(shifts[last]) && place - originalPlaces[last] < Shift.WINDOW) {
            int distance = place - originalPlaces[last];
            long all = shifts[last] | rest << distance;
            shifts[last] = all == -1 ? Shift.replacement(Shift.WINDOW, 0) : all;
            deleted(originalPlaces[last] + Shift.WINDOW, rest >>> (Shift.WINDOW - distance));
        } else if (last >= 0 && place == originalEnd() && Shift.inserted(shifts[last]) == 0) {
            int more = Long.numberOfTrailingZeros(~rest);
            shifts[last] = Shift.replacement(Shift.removed(shifts[last]) + more, 0);
            deleted(place + more, more == Shift.WINDOW ? 0 : rest >>> more);
        } else {
            add(place, rest == -1 ? Shift.replacement(Shift.WINDOW, 0) : rest);
        }
    }

    private IllegalArgumentException outOfOrder(String change) {
        return new IllegalArgumentException(change + " after a replacement that ends at " + originalEnd()
                + " (counts must be 0 or more, replacements in order)");
    }

    /** The last code unit of the text so far, together with {@code removed} of the original from {@code at}. */
    void joined(int at, int removed, int inserted) {
        if (removed < 0 || inserted < 0 || at < originalEnd()) {
            throw outOfOrder("joined(at " + at + ", removed " + removed + ", inserted " + inserted + ")");
        }
        int end = at + removed;
        int from = at;
        // Deletions before "at" belong to the join; behind them stands a copied code unit or a replacement.
        while (count > 0 && originalEnd() == from && Shift.deletedAtEnd(shifts[count - 1]) > 0) {
            from -= takeBackDeletions();
        }
        if (from > originalEnd()) {
            replaced(from - 1, end - from + 1, inserted);
        } else if (count > 0) {
            count--;
            int before = Shift.inserted(shifts[count]);
            replaced(originalPlaces[count], end - originalPlaces[count], before + inserted - 1);
        } else {
            throw new IllegalArgumentException("joined(at " + at + ") with no text before it");
        }
    }

    /** Forgets the deletions that the last shift ends with, and returns how many they were. */
    private int takeBackDeletions() {
        int last = count - 1;
        int deleted = Shift.deletedAtEnd(shifts[last]);
        int left = Shift.removed(shifts[last]) - deleted;
        shifts[last] = Shift.first(left, shifts[last]);
        if (left == 0) {
            count--;
        }
        return deleted;
    }

    /** How many code units the text has more than the original, so far. */
    int growth() {
        if (count == 0) {
            return 0;
        }
        int last = count - 1;
        return textPlaces[last] - originalPlaces[last] + Shift.inserted(shifts[last]) - Shift.removed(shifts[last]);
    }

    /** Where the last shift ends in the original. */
    int originalEnd() {
        return count == 0 ? 0 : originalPlaces[count - 1] + Shift.removed(shifts[count - 1]);
    }

    boolean isEmpty() {
        return count == 0;
    }

    OffsetMap map() {
        return new OffsetMap(
                Arrays.copyOf(originalPlaces, count), Arrays.copyOf(textPlaces, count), Arrays.copyOf(shifts, count));
    }

    private void add(int at, long shift) {
        int textPlace = at + growth();
        if (count == shifts.length) {
            originalPlaces = Arrays.copyOf(originalPlaces, 2 * count);
            textPlaces = Arrays.copyOf(textPlaces, 2 * count);
            shifts = Arrays.copyOf(shifts, 2 * count);
        }
        originalPlaces[count] = at;
        textPlaces[count] = textPlace;
        shifts[count] = shift;
        count++;
    }
}
