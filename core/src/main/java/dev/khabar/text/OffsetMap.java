package dev.khabar.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The places of one text in another, as a list of replacements in order. Between two replacements the texts run side by
 * side, one code unit for one.
 *
 * <p>Each replacement is a {@linkplain Replacement run of bytes}. A checkpoint before every {@value #STRIDE}th one notes
 * where it stands, so that a look-up is a binary search and a short walk.
 */
final class OffsetMap {

    static final int STRIDE = 32;

    private final byte[] runs;
    private final int[] runIndexes;
    private final int[] originalPlaces;
    private final int[] textPlaces;

    OffsetMap(byte[] runs, int[] runIndexes, int[] originalPlaces, int[] textPlaces) {
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
            Replacement next = Replacement.read(runs, run);
            if (index < here + next.copied()) {
                break;
            }
            run = next.end();
            here += next.copied();
            there += next.copied();
            int lengthHere = fromText ? next.inserted() : next.removed();
            int lengthThere = fromText ? next.removed() : next.inserted();
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

    /** Whether both hold the same replacements. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OffsetMap map && Arrays.equals(runs, map.runs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }
}
