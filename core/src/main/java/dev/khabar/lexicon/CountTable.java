package dev.khabar.lexicon;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts under words: a row for each word, a fixed number of columns. Counts stop at {@link Integer#MAX_VALUE} instead
 * of overflowing, so that the order in which parts are added never matters.
 */
public final class CountTable {

    private final int columns;
    private final SliceIndex words;
    private int[] counts;

    /** An empty table with room for {@code expected} words. */
    public CountTable(int columns, int expected) {
        this.columns = columns;
        this.words = new SliceIndex(expected);
        this.counts = new int[columns * Math.max(8, expected)];
    }

    /** How many counts stand under each word. */
    public int columns() {
        return columns;
    }

    /** How many words have a row. */
    public int size() {
        return words.size();
    }

    /** The word of a row. */
    public String word(int row) {
        return words.word(row);
    }

    /** The row of the word in {@code buffer[from, to)}, or {@link SliceIndex#ABSENT}. */
    public int find(char[] buffer, int from, int to) {
        return words.find(buffer, from, to);
    }

    /** The row of a word, or {@link SliceIndex#ABSENT}. */
    public int find(CharSequence word) {
        return words.find(word);
    }

    /** The row of the end of a word from {@code from} on, with {@code before} before it, or {@link SliceIndex#ABSENT}. */
    public int find(WordEnds word, String before, int from) {
        return words.find(word, before, from);
    }

    /** The rows of all words of an index, {@link SliceIndex#ABSENT} for those that have none; quicker than one by one. */
    public int[] findAll(SliceIndex others) {
        return words.findAll(others);
    }

    /** The row of the word in {@code buffer[from, to)}, made where it is new. */
    public int row(char[] buffer, int from, int to) {
        int row = words.number(buffer, from, to);
        if ((row + 1) * columns > counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
        }
        return row;
    }

    /** A count; 0 in a row that is absent. */
    public int count(int row, int column) {
        return row < 0 ? 0 : counts[row * columns + column];
    }

    /** Adds to a count. */
    public void add(int row, int column, int amount) {
        int at = row * columns + column;
        int sum = counts[at] + amount;
        counts[at] = sum < 0 ? Integer.MAX_VALUE : sum;
    }

    /** Adds every count of another table with as many columns. */
    public void addAll(CountTable other) {
        for (int row = 0; row < other.size(); row++) {
            char[] word = other.word(row).toCharArray();
            int mine = row(word, 0, word.length);
            for (int column = 0; column < columns; column++) {
                add(mine, column, other.count(row, column));
            }
        }
    }

    /** A table of the same counts. */
    public CountTable copy() {
        return plus(new CountTable(columns, 0));
    }

    /** A table of the counts of both, which have as many columns. */
    public CountTable plus(CountTable other) {
        CountTable sum = new CountTable(columns, Math.max(size(), other.size()));
        sum.addAll(this);
        sum.addAll(other);
        return sum;
    }

    /** A table of the rows whose first count is {@code minimum} or more. */
    public CountTable atLeast(int minimum) {
        CountTable kept = new CountTable(columns, 8);
        for (int row = 0; row < size(); row++) {
            if (count(row, 0) >= minimum) {
                char[] word = word(row).toCharArray();
                int mine = kept.row(word, 0, word.length);
                for (int column = 0; column < columns; column++) {
                    kept.add(mine, column, count(row, column));
                }
            }
        }
        return kept;
    }

    /** The rows in the order of their words, by code unit. */
    int[] sortedRows() {
        String[] names = IntStream.range(0, size()).mapToObj(this::word).toArray(String[]::new);
        return IntStream.range(0, size())
                .boxed()
                .sorted((a, b) -> names[a].compareTo(names[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
