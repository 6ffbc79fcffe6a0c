package dev.khabar.keyword.document;

/** Counts how many different stems are among tokens: marks the stems it has seen with the number of the count. */
public final class DistinctStems {

    /** By token. */
    private final int[] stems;

    private final int[] seenIn;
    private int counting;
    private int count;

    /**
     * @param stems the number of the stem of each token
     * @param numbers how many numbers there are
     */
    DistinctStems(int[] stems, int numbers) {
        this.stems = stems;
        this.seenIn = new int[numbers];
    }

    /** Begins a count. */
    public void begin() {
        counting++;
        count = 0;
    }

    public void add(int token) {
        int stem = stems[token];
        if (seenIn[stem] != counting) {
            seenIn[stem] = counting;
            count++;
        }
    }

    /** How many there were since {@link #begin()}. */
    public int count() {
        return count;
    }
}
