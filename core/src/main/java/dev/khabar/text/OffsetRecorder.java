package dev.khabar.text;

import java.util.Arrays;

/** Takes down the replacements of an {@link OffsetMap} from the beginning of the original to its end. */
final class OffsetRecorder {

    private byte[] runs = new byte[64];
    private int size;
    private int[] checkpoints = new int[3];
    private int replacements;

    // Up to where runs tells the story, and the replacement that has not been written yet: none, at originalEnd.
    private int originalEnd;
    private int textEnd;
    private int at;
    private int removed;
    private int inserted;

    void replaced(int at, int removed, int inserted) {
        if (removed < 0 || inserted < 0 || at < this.at + this.removed) {
            throw outOfOrder(at, removed, inserted);
        }
        if (removed == inserted && removed <= 1) {
            return;
        }
        if ((this.inserted | inserted) == 0 && at == this.at + this.removed) {
            this.removed += removed;
            return;
        }
        write();
        this.at = at;
        this.removed = removed;
        this.inserted = inserted;
    }

    /** One code unit at each place is deleted. */
    void deleted(int[] places, int count) {
        if (count == 0) {
            return;
        }
        replaced(places[0], 1, 0);
        for (int i = 1; i < count; i++) {
            int place = places[i];
            int end = at + removed;
            if (place == end) {
                removed++;
            } else if (place > end) {
                write();
                at = place;
                removed = 1;
            } else {
                throw outOfOrder(place, 1, 0);
            }
        }
    }

    private IllegalArgumentException outOfOrder(int at, int removed, int inserted) {
        return new IllegalArgumentException("replaced(at " + at + ", removed " + removed + ", inserted " + inserted
                + ") after a replacement that ends at " + (this.at + this.removed)
                + " (counts must be 0 or more, replacements in order)");
    }

    /** The last code unit of the text so far, together with {@code removed} of the original from {@code at}. */
    void joined(int at, int removed, int inserted) {
        if (at != this.at + this.removed) {
            replaced(at - 1, removed + 1, inserted);
            return;
        }
        // Deletions before "at" belong to the join; behind them stands a copied code unit or a replacement.
        while (this.inserted == 0 && this.at == originalEnd && replacements > 0) {
            int deleted = this.removed;
            takeBack();
            this.removed += deleted;
        }
        if (this.inserted > 0) {
            this.removed += removed;
            this.inserted += inserted - 1;
        } else if (this.at == originalEnd) {
            throw new IllegalArgumentException("joined(at " + at + ") with no text before it");
        } else {
            this.at--;
            this.removed += removed + 1;
            this.inserted = inserted;
        }
        if ((this.removed | this.inserted) == 0) {
            this.at = originalEnd;
        }
    }

    /** How many code units the text has more than the original, so far. */
    int growth() {
        return textEnd - originalEnd + inserted - removed;
    }

    /** Where the last replacement ends in the original. */
    int originalEnd() {
        return at + removed;
    }

    boolean isEmpty() {
        return (replacements | removed | inserted) == 0;
    }

    OffsetMap map() {
        write();
        int count = checkpointCount();
        int[] runIndexes = new int[count];
        int[] originalPlaces = new int[count];
        int[] textPlaces = new int[count];
        for (int i = 0; i < count; i++) {
            runIndexes[i] = checkpoints[3 * i];
            originalPlaces[i] = checkpoints[3 * i + 1];
            textPlaces[i] = checkpoints[3 * i + 2];
        }
        return new OffsetMap(Arrays.copyOf(runs, size), runIndexes, originalPlaces, textPlaces);
    }

    private int checkpointCount() {
        return Math.max(1, (replacements + OffsetMap.STRIDE - 1) / OffsetMap.STRIDE);
    }

    private void write() {
        if ((removed | inserted) == 0) {
            return;
        }
        if (replacements % OffsetMap.STRIDE == 0) {
            int slot = 3 * (replacements / OffsetMap.STRIDE);
            if (slot == checkpoints.length) {
                checkpoints = Arrays.copyOf(checkpoints, 2 * slot);
            }
            checkpoints[slot] = size;
            checkpoints[slot + 1] = originalEnd;
            checkpoints[slot + 2] = textEnd;
        }
        if (size + Replacement.MOST_BYTES > runs.length) {
            runs = Arrays.copyOf(runs, 2 * runs.length);
        }
        int copied = at - originalEnd;
        size = Replacement.write(runs, size, copied, removed, inserted);
        originalEnd = at + removed;
        textEnd += copied + inserted;
        replacements++;
        removed = 0;
        inserted = 0;
        at = originalEnd;
    }

    /** Makes the replacement written last the pending one again. */
    private void takeBack() {
        replacements--;
        size = checkpoints[3 * (replacements / OffsetMap.STRIDE)];
        Replacement last = Replacement.read(runs, size);
        for (int i = replacements % OffsetMap.STRIDE; i > 0; i--) {
            size = last.end();
            last = Replacement.read(runs, size);
        }
        inserted = last.inserted();
        removed = last.removed();
        originalEnd -= removed + last.copied();
        textEnd -= inserted + last.copied();
        at = originalEnd + last.copied();
    }
}
