package dev.khabar.benchmarks.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Fits decision trees one after another, each to what those before it leave unexplained (gradient boosting of the log-loss
 * by second derivatives), on top of a sum that is given. Rows and columns are drawn for each tree by a fixed seed: the
 * same rows make the same trees.
 */
final class Boosting {

    private static final int DEPTH = 4;
    private static final int QUESTIONS = (1 << DEPTH) - 1;
    private static final int BINS = 64;
    private static final double RATE = 0.1;
    private static final double RIDGE = 10;
    private static final double LEAST_WEIGHT = 6;
    private static final double ROWS = 0.7;
    private static final double COLUMNS = 0.3;
    private static final long SEED = 24;
    /** Limits and leaves have three digits behind the point; what leaves lose by it later trees make good. */
    private static final float PRECISION = 1000;
    /** The limit of a question that is never needed: nothing is greater. */
    private static final float NEVER = 1e9f;

    /** What a tree is fitted on. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
    record Row(float[] inputs, double sum, double label, double weight) {}

    /** Level by level from the root, as core keeps them; a question that is never needed is answered by no. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
    record Tree(int[] inputs, float[] limits, float[] leaves) {}

    private final List<Row> rows;
    private final int width;
    private final float[][] cuts;
    private final byte[][] bins;
    private final double[] sums;
    private final double[] slopes;
    private final double[] curvatures;

    Boosting(List<Row> rows) {
        this.rows = rows;
        width = rows.get(0).inputs().length;
        cuts = new float[width][];
        bins = new byte[width][rows.size()];
        for (int column = 0; column < width; column++) {
            cuts[column] = cuts(column);
            for (int row = 0; row < rows.size(); row++) {
                int place = Arrays.binarySearch(cuts[column], rows.get(row).inputs()[column]);
                bins[column][row] = (byte) (place < 0 ? -place - 1 : place);
            }
        }
        sums = rows.stream().mapToDouble(Row::sum).toArray();
        slopes = new double[rows.size()];
        curvatures = new double[rows.size()];
    }

    /** The limits that a question may ask for: at most {@value #BINS}, as many rows between each two. */
    private float[] cuts(int column) {
        float[] sorted = new float[rows.size()];
        for (int row = 0; row < sorted.length; row++) {
            sorted[row] = rows.get(row).inputs()[column];
        }
        Arrays.sort(sorted);
        float[] found = new float[BINS];
        int count = 0;
        for (int i = 1; i < BINS; i++) {
            float value = Math.round(sorted[(int) ((long) i * sorted.length / BINS)] * PRECISION) / PRECISION;
            if ((count == 0 || value > found[count - 1]) && value < sorted[sorted.length - 1]) {
                found[count++] = value;
            }
        }
        return Arrays.copyOf(found, count);
    }

    List<Tree> fit(int trees) {
        Random random = new Random(SEED);
        List<Tree> fitted = new ArrayList<>();
        for (int i = 0; i < trees; i++) {
            fitted.add(tree(random));
        }
        return fitted;
    }

    private Tree tree(Random random) {
        int[] node = new int[rows.size()];
        boolean[] drawn = new boolean[rows.size()];
        for (int row = 0; row < node.length; row++) {
            double likely = 1 / (1 + Math.exp(-sums[row]));
            double weight = rows.get(row).weight();
            slopes[row] = weight * (likely - rows.get(row).label());
            curvatures[row] = weight * likely * (1 - likely);
            drawn[row] = random.nextDouble() < ROWS;
        }
        boolean[] columns = new boolean[width];
        for (int column = 0; column < width; column++) {
            columns[column] = random.nextDouble() < COLUMNS;
        }
        int[] inputs = new int[QUESTIONS];
        float[] limits = new float[QUESTIONS];
        for (int level = 0; level < DEPTH; level++) {
            ask(level, node, drawn, columns, inputs, limits);
            for (int row = 0; row < node.length; row++) {
                int question = node[row];
                node[row] = 2 * question + (rows.get(row).inputs()[inputs[question]] > limits[question] ? 2 : 1);
            }
        }
        float[] leaves = leaves(node, drawn);
        for (int row = 0; row < node.length; row++) {
            sums[row] += leaves[node[row] - QUESTIONS];
        }
        return new Tree(inputs, limits, leaves);
    }

    /** Finds the best question for each node of a level. */
    private void ask(int level, int[] node, boolean[] drawn, boolean[] columns, int[] inputs, float[] limits) {
        int first = (1 << level) - 1;
        int count = 1 << level;
        double[] best = new double[count];
        Arrays.fill(limits, first, first + count, NEVER);
        double[][] slope = new double[count][BINS];
        double[][] curvature = new double[count][BINS];
        for (int column = 0; column < width; column++) {
            if (!columns[column] || cuts[column].length == 0) {
                continue;
            }
            for (int n = 0; n < count; n++) {
                Arrays.fill(slope[n], 0);
                Arrays.fill(curvature[n], 0);
            }
            byte[] bin = bins[column];
            for (int row = 0; row < node.length; row++) {
                if (drawn[row]) {
                    slope[node[row] - first][bin[row]] += slopes[row];
                    curvature[node[row] - first][bin[row]] += curvatures[row];
                }
            }
            for (int n = 0; n < count; n++) {
                double allSlope = Arrays.stream(slope[n]).sum();
                double allCurvature = Arrays.stream(curvature[n]).sum();
                double lowSlope = 0;
                double lowCurvature = 0;
                for (int cut = 0; cut < cuts[column].length; cut++) {
                    lowSlope += slope[n][cut];
                    lowCurvature += curvature[n][cut];
                    double highCurvature = allCurvature - lowCurvature;
                    if (lowCurvature < LEAST_WEIGHT || highCurvature < LEAST_WEIGHT) {
                        continue;
                    }
                    double gain = gain(lowSlope, lowCurvature)
                            + gain(allSlope - lowSlope, highCurvature)
                            - gain(allSlope, allCurvature);
                    if (gain > best[n]) {
                        best[n] = gain;
                        inputs[first + n] = column;
                        limits[first + n] = cuts[column][cut];
                    }
                }
            }
        }
    }

    private static double gain(double slope, double curvature) {
        return slope * slope / (curvature + RIDGE);
    }

    private float[] leaves(int[] node, boolean[] drawn) {
        double[] slope = new double[QUESTIONS + 1];
        double[] curvature = new double[QUESTIONS + 1];
        for (int row = 0; row < node.length; row++) {
            if (drawn[row]) {
                slope[node[row] - QUESTIONS] += slopes[row];
                curvature[node[row] - QUESTIONS] += curvatures[row];
            }
        }
        float[] leaves = new float[QUESTIONS + 1];
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            double value = -RATE * slope[leaf] / (curvature[leaf] + RIDGE);
            leaves[leaf] = Math.round(value * PRECISION) / PRECISION;
        }
        return leaves;
    }
}
