package dev.khabar.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The places of one text in another: {@linkplain Shift shifts} in order, each with the place where it begins in both.
 * Elsewhere the texts run side by side, one code unit for one. A look-up is a binary search.
 */
final class OffsetMap {

    private final int[] originalPlaces;
    private final int[] textPlaces;
    private final long[] shifts;

    OffsetMap(int[] originalPlaces, int[] textPlaces, long[] shifts) {
        this.originalPlaces = originalPlaces;
        this.textPlaces = textPlaces;
        this.shifts = shifts;
    }

    Span toOriginal(Span span) {
        Span first = inOriginal(span.start());
        return span.isEmpty()
                ? new Span(first.start(), first.start())
                : new Span(first.start(), inOriginal(span.end() - 1).end());
    }

    Span fromOriginal(Span span) {
        Span first = inText(span.start());
        return span.isEmpty()
                ? new Span(first.start(), first.start())
                : new Span(first.start(), inText(span.end() - 1).end());
    }

    /** The span of the original that became the one code unit of the text at {@code index}. */
    private Span inOriginal(int index) {
        int last = lastAtOrBefore(textPlaces, index);
        if (last < 0) {
            return new Span(index, index + 1);
        }
        int behind = index - textPlaces[last] - Shift.inserted(shifts[last]);
        if (behind < 0) {
            return Shift.inOriginal(shifts[last], index - textPlaces[last]).shift(originalPlaces[last]);
        }
        int place = originalPlaces[last] + Shift.removed(shifts[last]) + behind;
        return new Span(place, place + 1);
    }

    /** The span of the text that the one code unit of the original at {@code index} became. */
    private Span inText(int index) {
        int last = lastAtOrBefore(originalPlaces, index);
        if (last < 0) {
            return new Span(index, index + 1);
        }
        int behind = index - originalPlaces[last] - Shift.removed(shifts[last]);
        if (behind < 0) {
            return Shift.inText(shifts[last], index - originalPlaces[last]).shift(textPlaces[last]);
        }
        int place = textPlaces[last] + Shift.inserted(shifts[last]) + behind;
        return new Span(place, place + 1);
    }

    /** The index of the last of {@code places} that is no greater, or -1. */
    private static int lastAtOrBefore(int[] places, int place) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether both hold the same shifts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OffsetMap map
                && Arrays.equals(shifts, map.shifts)
                && Arrays.equals(originalPlaces, map.originalPlaces);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(shifts);
    }
}
