package dev.khabar.benchmarks.quality;

/**
 * One figure of the quality of one system.
 *
 * @param task what was done: {@code sentences}
 * @param key where the figure stands in the results of a task, such as {@code sentences.golden[0]}
 * @param measure what was measured, for people
 * @param system whose figure it is: {@code khabar} or a peer
 * @param value percent, 0 to 100
 * @param cases how many texts or decisions it was measured on
 */
public record Figure(String task, String key, String measure, String system, double value, int cases) {

    /** The share of the cases that are right. */
    static Figure share(String task, String key, String measure, String system, int right, int cases) {
        return new Figure(task, key, measure, system, 100.0 * right / Math.max(1, cases), cases);
    }
}
