package dev.khabar.keyword;

/** Counts how many different stems are among tokens: marks the stems it has seen with the number of the count. */
final class DistinctStems {

    private final Document document;
    private final int[] seenIn;
    private int counting;
    private int count;

    DistinctStems(Document document) {
        this.document = document;
        this.seenIn = new int[document.stems()];
    }

    /** Begins a count. */
    void begin() {
        counting++;
        count = 0;
    }

    void add(int token) {
        int stem = document.stem(token);
        if (seenIn[stem] != counting) {
            seenIn[stem] = counting;
            count++;
        }
    }

    /** How many there were since {@link #begin()}. */
    int count() {
        return count;
    }
}
