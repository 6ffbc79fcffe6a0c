package dev.khabar.examples.rag;

import java.util.TreeMap;

/** How many chunks there are of each size. */
final class Sizes {

    /** Ten of equal width up to a limit, and one for what is above it. */
    static final int BINS = 11;

    private final TreeMap<Integer, Integer> counts = new TreeMap<>();
    private int total;

    void add(int size) {
        counts.merge(size, 1, Integer::sum);
        total++;
    }

    int count() {
        return total;
    }

    /** The smallest size that at least {@code percent} in a hundred chunks do not exceed; 0 where there are no chunks. */
    int percentile(int percent) {
        long wanted = Math.max(1, ((long) total * percent + 99) / 100);
        long seen = 0;
        for (var entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen >= wanted) {
                return entry.getKey();
            }
        }
        return 0;
    }

    /** The share of the chunks in a bin, in percent: above that many tenths of the limit, up to one tenth more. */
    double share(int bin, int limit) {
        int above = bin * limit / 10;
        int upTo = bin == BINS - 1 ? Integer.MAX_VALUE : (bin + 1) * limit / 10;
        long chunks = counts.subMap(above, false, upTo, true).values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        return 100.0 * chunks / Math.max(1, total);
    }
}
