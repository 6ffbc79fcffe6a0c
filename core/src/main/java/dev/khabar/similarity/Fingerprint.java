package dev.khabar.similarity;

import java.util.Arrays;
import java.util.Objects;

/**
 * What a text says, as at most {@value #SIZE} numbers: the smallest hashes of its runs of three words (MinHash of the kind
 * that keeps the smallest values of one hash function).
 *
 * <p>Words are compared as {@link dev.khabar.normalize.Preset#SEARCH} writes them, so a copy that somebody typed again, with
 * other hamzas, marks, digits and tatweel, has the same fingerprint. A text of one or two words is one run; a text without
 * words has no numbers and is similar to nothing.
 *
 * <p>The numbers are 63 bits, never negative, so that each index and database takes them. Immutable.
 */
public final class Fingerprint {

    /** How many numbers a fingerprint has at most. The similarity is then right to 0.05 in two of three cases. */
    public static final int SIZE = 128;

    /** Ascending, each once. */
    private final long[] values;

    private Fingerprint(long[] values) {
        this.values = values;
    }

    /** The fingerprint of a text. Linear in its length. */
    public static Fingerprint of(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return smallest(Shingles.of(text));
    }

    /**
     * A fingerprint from its numbers, in any order, as {@link #values()} gave them: for those kept in an index.
     *
     * @throws IllegalArgumentException if there are more than {@link #SIZE} different ones, or one is negative
     */
    public static Fingerprint ofValues(long... values) {
        long[] distinct = distinct(values);
        if (distinct.length > SIZE) {
            throw new IllegalArgumentException(
                    "a fingerprint has at most " + SIZE + " numbers, not " + distinct.length);
        }
        if (distinct.length > 0 && distinct[0] < 0) {
            throw new IllegalArgumentException("a number is negative: " + distinct[0]);
        }
        return new Fingerprint(distinct);
    }

    /** The numbers, ascending: at most {@link #SIZE}, none negative. A new array at each call. */
    public long[] values() {
        return values.clone();
    }

    /**
     * The {@code count} smallest numbers, or all if there are fewer: texts that share one are candidates to compare. With
     * eight, texts of a similarity of 0.6 share one but for a case in a thousand.
     *
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public long[] keys(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be 1 or more, not " + count);
        }
        return Arrays.copyOf(values, Math.min(count, values.length));
    }

    /**
     * How much two texts have in common, from 0 to 1: the share of their runs of three words that both have (Jaccard),
     * estimated. Exact where both together have no more than {@link #SIZE} different runs.
     */
    public double similarity(Fingerprint other) {
        int common = 0;
        int seen = 0;
        int i = 0;
        int j = 0;
        while (seen < SIZE && (i < values.length || j < other.values.length)) {
            long mine = i < values.length ? values[i] : Long.MAX_VALUE;
            long theirs = j < other.values.length ? other.values[j] : Long.MAX_VALUE;
            common += mine == theirs ? 1 : 0;
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
            seen++;
        }
        return seen == 0 ? 0 : (double) common / seen;
    }

    /** The fingerprint of both texts together, as if each had been read without the other's words touching its own. */
    public Fingerprint merge(Fingerprint other) {
        long[] both = Arrays.copyOf(values, values.length + other.values.length);
        System.arraycopy(other.values, 0, both, values.length, other.values.length);
        return smallest(both);
    }

    private static Fingerprint smallest(long[] hashes) {
        long[] distinct = distinct(hashes);
        return new Fingerprint(distinct.length > SIZE ? Arrays.copyOf(distinct, SIZE) : distinct);
    }

    private static long[] distinct(long[] values) {
        return Arrays.stream(values).sorted().distinct().toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** How many numbers it has, and the smallest. */
    @Override
    public String toString() {
        return "Fingerprint[" + values.length + (values.length == 0 ? "]" : " from " + values[0] + "]");
    }
}
