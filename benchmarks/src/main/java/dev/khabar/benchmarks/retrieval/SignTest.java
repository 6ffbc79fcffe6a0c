package dev.khabar.benchmarks.retrieval;

import java.util.List;

/** Whether one analyzer finds more than another: of the queries on which they differ, how many each wins. */
record SignTest(int better, int worse) {

    /** Counts the queries that one of two finds further up; 0 is a rank of what is not found. */
    static SignTest ofRanks(int[] one, int[] other) {
        int better = 0;
        int worse = 0;
        for (int i = 0; i < one.length; i++) {
            int order = Integer.compareUnsigned(one[i] - 1, other[i] - 1); // 0 comes last
            better += order < 0 ? 1 : 0;
            worse += order > 0 ? 1 : 0;
        }
        return new SignTest(better, worse);
    }

    /** Counts the queries that only one of two finds. */
    static SignTest of(List<WordPairs.Outcome> one, List<WordPairs.Outcome> other) {
        int better = 0;
        int worse = 0;
        for (int i = 0; i < one.size(); i++) {
            boolean first = one.get(i) == WordPairs.Outcome.FOUND;
            boolean second = other.get(i) == WordPairs.Outcome.FOUND;
            better += first && !second ? 1 : 0;
            worse += second && !first ? 1 : 0;
        }
        return new SignTest(better, worse);
    }

    /** The distance from a tie in standard deviations; beyond 3.3, chance does it once in a thousand times. */
    double deviations() {
        return better + worse == 0 ? 0 : (better - worse) / Math.sqrt(better + worse);
    }
}
