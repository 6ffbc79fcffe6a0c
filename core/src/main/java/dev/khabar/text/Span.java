package dev.khabar.text;

import java.util.Objects;

/**
 * A place in a text: the UTF-16 code units from {@code start} (inclusive) to {@code end} (exclusive), as
 * {@link String#substring(int, int)} counts them. An empty span stands between two code units.
 *
 * <p>Spans are ordered by start, then by end.
 *
 * @param start index of the first code unit, 0 or more
 * @param end index after the last code unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: start " + start + ", end " + end
                    + " (start must be 0 or more, end must be start or more)");
        }
    }

    /** The number of UTF-16 code units covered. */
    public int length() {
        return end - start;
    }

    /** Whether the span covers nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the code unit at {@code index} lies inside. */
    public boolean contains(int index) {
        return start <= index && index < end;
    }

    /** Whether {@code other} lies wholly inside; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share a code unit; spans that only touch do not, and empty spans never do. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /**
     * The same length {@code distance} code units further on (back, if negative): from a part of a text to the whole.
     *
     * @throws IllegalArgumentException if the result would start before 0
     */
    public Span shift(int distance) {
        return distance == 0 ? this : new Span(start + distance, end + distance);
    }

    /**
     * The characters of {@code text} that this span covers: {@code text.substring(start, end)}.
     *
     * @throws IndexOutOfBoundsException if the text is shorter than {@link #end()}
     */
    public String cut(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
    }

    /** The span as {@code start..end}. */
    @Override
    public String toString() {
        return start + ".." + end;
    }
}
