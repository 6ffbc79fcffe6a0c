package dev.khabar.text;

import java.util.Arrays;

/**
 * The places of one text in another, as a list of replacements in order. Between two replacements the texts run side by
 * side, one code unit for one.
 *
 * <p>Each replacement is three variable-length numbers (code units since the last one, removed, inserted: mostly one
 * byte each). A checkpoint before every {@value #STRIDE}th replacement notes where it stands, so that a look-up is a
 * binary search and a short walk.
 */
final class OffsetMap {

    private static final int STRIDE = 32;

    private final byte[] runs;
    private final int[] runIndexes;
    private final int[] originalPlaces;
    private final int[] textPlaces;

    private OffsetMap(byte[] runs, int[] runIndexes, int[] originalPlaces, int[] textPlaces) {
        this.runs = runs;
        this.runIndexes = runIndexes;
        this.originalPlaces = originalPlaces;
        this.textPlaces = textPlaces;
    }

    Span toOriginal(Span span) {
        return map(span, true);
    }

    Span fromOriginal(Span span) {
        return map(span, false);
    }

    private Span map(Span span, boolean fromText) {
        Span first = placeOf(span.start(), fromText);
        if (span.isEmpty()) {
            return new Span(first.start(), first.start());
        }
        return new Span(first.start(), placeOf(span.end() - 1, fromText).end());
    }

    /** The span in the other text that belongs to the one code unit at {@code index}. */
    private Span placeOf(int index, boolean fromText) {
        int[] heres = fromText ? textPlaces : originalPlaces;
        int[] theres = fromText ? originalPlaces : textPlaces;
        int checkpoint = lastAtOrBefore(heres, index);
        int run = runIndexes[checkpoint];
        int here = heres[checkpoint];
        int there = theres[checkpoint];
        while (run < runs.length) {
            int copied = number(run);
            run += bytes(copied);
            int removed = number(run);
            run += bytes(removed);
            int inserted = number(run);
            run += bytes(inserted);

            if (index < here + copied) {
                break;
            }
            here += copied;
            there += copied;
            int lengthHere = fromText ? inserted : removed;
            int lengthThere = fromText ? removed : inserted;
            if (index < here + lengthHere) {
                return new Span(there, there + lengthThere);
            }
            here += lengthHere;
            there += lengthThere;
        }
        int place = there + (index - here);
        return new Span(place, place + 1);
    }

    private static int lastAtOrBefore(int[] places, int index) {
        int low = 0;
        int high = places.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (places[middle] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private int number(int at) {
        int value = 0;
        int shift = 0;
        for (int i = at; ; i++, shift += 7) {
            value |= (runs[i] & 0x7F) << shift;
            if (runs[i] >= 0) {
                return value;
            }
        }
    }

    private static int bytes(int number) {
        return number < 1 << 7 ? 1 : number < 1 << 14 ? 2 : number < 1 << 21 ? 3 : number < 1 << 28 ? 4 : 5;
    }

    /** Takes down replacements from the beginning of the original to its end. */
    static final class Recorder {

        private static final int LONGEST_REPLACEMENT = 15;

        private byte[] runs = new byte[64];
        private int size;
        private int[] checkpoints = new int[3];
        private int replacements;

        // Up to where runs tells the story, and the replacement that has not been written yet.
        private int originalEnd;
        private int textEnd;
        private int at;
        private int removed;
        private int inserted;

        void replaced(int at, int removed, int inserted) {
            if (removed < 0 || inserted < 0 || at < this.at + this.removed) {
                throw new IllegalArgumentException("replaced(at " + at + ", removed " + removed + ", inserted "
                        + inserted + ") after a replacement that ends at " + (this.at + this.removed)
                        + " (counts must be 0 or more, replacements in order)");
            }
            if (removed == 1 && inserted == 1) {
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
            int i = 0;
            while (i < count) {
                int first = places[i];
                int end = first + 1;
                for (i++; i < count && places[i] == end; i++) {
                    end++;
                }
                replaced(first, end - first, 0);
            }
        }

        /** The last code unit of the text so far, together with {@code removed} of the original from {@code at}. */
        void joined(int at, int removed, int inserted) {
            if (at != this.at + this.removed || (this.removed | this.inserted) == 0) {
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
            return Math.max(1, (replacements + STRIDE - 1) / STRIDE);
        }

        private void write() {
            if ((removed | inserted) == 0) {
                return;
            }
            if (replacements % STRIDE == 0) {
                int slot = 3 * (replacements / STRIDE);
                if (slot == checkpoints.length) {
                    checkpoints = Arrays.copyOf(checkpoints, 2 * slot);
                }
                checkpoints[slot] = size;
                checkpoints[slot + 1] = originalEnd;
                checkpoints[slot + 2] = textEnd;
            }
            if (size + LONGEST_REPLACEMENT > runs.length) {
                runs = Arrays.copyOf(runs, 2 * runs.length);
            }
            int copied = at - originalEnd;
            if ((copied | removed | inserted) < 0x80) {
                runs[size] = (byte) copied;
                runs[size + 1] = (byte) removed;
                runs[size + 2] = (byte) inserted;
                size += 3;
            } else {
                append(copied);
                append(removed);
                append(inserted);
            }
            originalEnd = at + removed;
            textEnd += copied + inserted;
            replacements++;
            removed = 0;
            inserted = 0;
            at = originalEnd;
        }

        /** Makes the replacement written last the pending one again. */
        private void takeBack() {
            inserted = numberBefore();
            removed = numberBefore();
            int copied = numberBefore();
            originalEnd -= removed + copied;
            textEnd -= inserted + copied;
            at = originalEnd + copied;
            replacements--;
        }

        /** Takes off the number that {@link #append} wrote last: only its last byte is positive. */
        private int numberBefore() {
            int number = runs[--size];
            while (size > 0 && runs[size - 1] < 0) {
                number = (number << 7) | (runs[--size] & 0x7F);
            }
            return number;
        }

        private void append(int number) {
            int rest = number;
            while (rest >= 0x80) {
                runs[size++] = (byte) (rest | 0x80);
                rest >>>= 7;
            }
            runs[size++] = (byte) rest;
        }
    }
}
