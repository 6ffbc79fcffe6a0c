package dev.khabar.keyword;

/**
 * Tells how high the best of many sums are, roughly and at once: sums are counted in small steps, and nothing is sorted.
 * Sums below all steps count in the lowest, those above all in the highest.
 */
final class SumSteps {

    /** Steps in a unit. */
    private static final int FINENESS = 32;
    /** The steps begin this far below 0 and end this far above it: log-odds are hardly ever beyond. */
    private static final int RANGE = 16;

    private static final int LAST = 2 * RANGE * FINENESS - 1;

    private final int[] counts = new int[LAST + 1];

    /** Counts a sum; what is not a number, in the lowest step. */
    void add(double sum) {
        counts[sum > -RANGE ? (int) Math.min(LAST, (sum + RANGE) * FINENESS) : 0]++;
    }

    /**
     * A number, but for roundings, that no fewer than {@code room} sums reach, and few more; below all numbers where there
     * are not as many.
     */
    double least(int room) {
        int reached = 0;
        for (int step = LAST; step > 0; step--) {
            reached += counts[step];
            if (reached >= room) {
                return step / (double) FINENESS - RANGE;
            }
        }
        return Double.NEGATIVE_INFINITY;
    }
}
