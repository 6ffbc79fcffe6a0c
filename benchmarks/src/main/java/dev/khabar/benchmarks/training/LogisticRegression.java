package dev.khabar.benchmarks.training;

import dev.khabar.keyword.Feature;
import dev.khabar.keyword.Ranker;
import dev.khabar.keyword.Ranker.Weight;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fits a ranker: pooled logistic regression on standardised features with a ridge penalty, by Newton's method.
 *
 * <p>Each feature has a coefficient for short news and one for what long articles add to it; both are pulled towards 0,
 * so that long articles are weighed like short news where nothing speaks against it. All candidates of a text share its
 * length, so that the second derivatives are summed up text by text for half of the columns.
 */
final class LogisticRegression {

    private static final int MOST_STEPS = 25;
    private static final double SMALL_STEP = 1e-4;
    private static final double RIDGE_OF_BIAS = 1e-3;

    private final int[] columns;
    private final double ridge;
    private final List<Sample> samples;
    private final double[] means;
    private final double[] deviations;

    LogisticRegression(List<Sample> samples, Set<Feature> features, double ridge) {
        this.samples = samples;
        this.ridge = ridge;
        this.columns =
                features.stream().mapToInt(Sample.FEATURES::indexOf).sorted().toArray();
        this.means = new double[columns.length];
        this.deviations = new double[columns.length];
        standardise();
    }

    static LogisticRegression of(List<Sample> samples, double ridge) {
        return new LogisticRegression(samples, EnumSet.allOf(Feature.class), ridge);
    }

    private void standardise() {
        double total = 0;
        double[] squares = new double[columns.length];
        for (Sample sample : samples) {
            for (int row = 0; row < sample.rows(); row++) {
                total += sample.weight();
                for (int i = 0; i < columns.length; i++) {
                    double value = sample.value(row, columns[i]);
                    means[i] += sample.weight() * value;
                    squares[i] += sample.weight() * value * value;
                }
            }
        }
        for (int i = 0; i < columns.length; i++) {
            means[i] /= total;
            deviations[i] = Math.sqrt(Math.max(1e-12, squares[i] / total - means[i] * means[i]));
        }
    }

    Ranker fit() {
        int size = 2 * (columns.length + 1);
        double[] coefficients = new double[size];
        coefficients[columns.length] = meanLogOdds();
        Derivatives here = new Derivatives(coefficients);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = LinearSystem.solve(here.hessian, here.gradient);
            double length = 1;
            Derivatives there = here;
            while (length > 1e-3) {
                double[] next = coefficients.clone();
                for (int i = 0; i < size; i++) {
                    next[i] -= length * direction[i];
                }
                there = new Derivatives(next);
                if (there.loss <= here.loss) {
                    coefficients = next;
                    break;
                }
                length /= 2;
            }
            here = there;
            if (largest(direction) * length < SMALL_STEP) {
                break;
            }
        }
        return ranker(coefficients);
    }

    private double meanLogOdds() {
        double total = 0;
        double positive = 0;
        for (Sample sample : samples) {
            total += sample.weight() * sample.rows();
            for (int row = 0; row < sample.rows(); row++) {
                positive += sample.weight() * sample.label(row);
            }
        }
        return Math.log(positive / (total - positive));
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    private Ranker ranker(double[] coefficients) {
        int bias = columns.length;
        double ofShort = coefficients[bias];
        double ofLong = ofShort + coefficients[2 * bias + 1];
        Map<Feature, Weight> weights = new EnumMap<>(Feature.class);
        for (int i = 0; i < columns.length; i++) {
            double inShort = coefficients[i] / deviations[i];
            double inLong = inShort + coefficients[bias + 1 + i] / deviations[i];
            ofShort -= inShort * means[i];
            ofLong -= inLong * means[i];
            weights.put(Sample.FEATURES.get(columns[i]), new Weight(inShort, inLong));
        }
        return Ranker.of(new Weight(ofShort, ofLong), weights);
    }

    /** Loss, gradient and second derivatives at some coefficients. */
    private final class Derivatives {

        private final int width = columns.length + 1;
        private final double[] gradient = new double[2 * width];
        private final double[][] hessian = new double[2 * width][2 * width];
        private double loss;

        Derivatives(double[] coefficients) {
            for (Sample sample : samples) {
                add(sample, coefficients);
            }
            for (int i = 0; i < 2 * width; i++) {
                double penalty = i % width == columns.length ? RIDGE_OF_BIAS : ridge;
                loss += 0.5 * penalty * coefficients[i] * coefficients[i];
                gradient[i] += penalty * coefficients[i];
                hessian[i][i] += penalty;
                for (int j = 0; j < i; j++) {
                    hessian[j][i] = hessian[i][j];
                }
            }
        }

        private void add(Sample sample, double[] coefficients) {
            double g = sample.longness();
            double[] combined = new double[width];
            for (int i = 0; i < width; i++) {
                combined[i] = coefficients[i] + g * coefficients[width + i];
            }
            double[] slope = new double[width];
            double[][] curvature = new double[width][width];
            double[] row = new double[width];
            row[columns.length] = 1;
            for (int r = 0; r < sample.rows(); r++) {
                double sum = combined[columns.length];
                for (int i = 0; i < columns.length; i++) {
                    row[i] = (sample.value(r, columns[i]) - means[i]) / deviations[i];
                    sum += combined[i] * row[i];
                }
                double likely = 1 / (1 + Math.exp(-sum));
                double label = sample.label(r);
                loss += sample.weight() * (softplus(sum) - label * sum);
                double error = sample.weight() * (likely - label);
                double weight = sample.weight() * likely * (1 - likely);
                for (int i = 0; i < width; i++) {
                    slope[i] += error * row[i];
                    double scaled = weight * row[i];
                    double[] line = curvature[i];
                    for (int j = 0; j <= i; j++) {
                        line[j] += scaled * row[j];
                    }
                }
            }
            spread(g, slope, curvature);
        }

        /** Adds a text's derivatives by the combined coefficients to those by the two parts of each. */
        private void spread(double g, double[] slope, double[][] curvature) {
            for (int i = 0; i < width; i++) {
                gradient[i] += slope[i];
                gradient[width + i] += g * slope[i];
                for (int j = 0; j < width; j++) {
                    double value = j <= i ? curvature[i][j] : curvature[j][i];
                    if (j <= i) {
                        hessian[i][j] += value;
                        hessian[width + i][width + j] += g * g * value;
                    }
                    hessian[width + i][j] += g * value;
                }
            }
        }

        private static double softplus(double x) {
            return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
        }
    }
}
