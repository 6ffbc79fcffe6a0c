package dev.khabar.sentence;

import java.text.BreakIterator;
import java.util.List;

/** What {@link BreakIterator} promises, said in the plainest way: a list of boundaries, searched from its beginning. */
final class BoundaryModel {

    private final List<Integer> boundaries;
    private int current;

    BoundaryModel(List<Integer> boundaries) {
        this.boundaries = boundaries;
        current = boundaries.get(0);
    }

    int current() {
        return current;
    }

    int first() {
        current = boundaries.get(0);
        return current;
    }

    int last() {
        current = boundaries.get(boundaries.size() - 1);
        return current;
    }

    int next() {
        return move(boundaries.stream().filter(b -> b > current).findFirst().orElse(BreakIterator.DONE), true);
    }

    int previous() {
        return move(boundaries.stream().filter(b -> b < current).reduce(BreakIterator.DONE, (a, b) -> b), false);
    }

    /** As many calls of {@link #next()} or {@link #previous()}. */
    int next(int n) {
        int result = current;
        for (int i = 0; i < Math.abs(n) && result != BreakIterator.DONE; i++) {
            result = n > 0 ? next() : previous();
        }
        return result;
    }

    int following(int offset) {
        return move(boundaries.stream().filter(b -> b > offset).findFirst().orElse(BreakIterator.DONE), true);
    }

    int preceding(int offset) {
        return move(boundaries.stream().filter(b -> b < offset).reduce(BreakIterator.DONE, (a, b) -> b), false);
    }

    boolean isBoundary(int offset) {
        boolean boundary = boundaries.contains(offset);
        if (boundary) {
            current = offset;
        } else {
            following(offset);
        }
        return boundary;
    }

    /** Where there is none, the iterator stands at the end of the text it looked to. */
    private int move(int boundary, boolean forwards) {
        if (boundary == BreakIterator.DONE) {
            current = forwards ? last() : first();
        } else {
            current = boundary;
        }
        return boundary;
    }
}
