package dev.khabar.benchmarks.training;

import dev.khabar.keyword.Feature;
import dev.khabar.keyword.Ranker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Adds a correction to a linear ranker: trees over the phrases that it ranks best in each text. */
final class Booster {

    /** How many phrases of a text teach: half as many more as core corrects, so that the trees know what lies below. */
    private static final int TEACHING = 30;
    /** How many inputs a tree has besides the features. */
    private static final int INPUTS = 3;

    private final List<Sample> samples;

    Booster(List<Sample> samples) {
        this.samples = samples;
    }

    /** The ranker with a number of trees. */
    Ranker correct(Ranker linear, int trees) throws IOException {
        List<Boosting.Row> rows = new ArrayList<>();
        for (Sample sample : samples) {
            addRows(sample, linear, rows);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        linear.save(file);
        for (Boosting.Tree tree : new Boosting(rows).fit(trees)) {
            file.write(line(tree).getBytes(StandardCharsets.UTF_8));
        }
        return Ranker.load(new ByteArrayInputStream(file.toByteArray()));
    }

    private static String line(Boosting.Tree tree) {
        StringBuilder line = new StringBuilder("tree");
        for (int i = 0; i < tree.inputs().length; i++) {
            line.append(' ').append(tree.inputs()[i]).append(' ').append(tree.limits()[i]);
        }
        for (float leaf : tree.leaves()) {
            line.append(' ').append(leaf);
        }
        return line.append('\n').toString();
    }

    private static void addRows(Sample sample, Ranker linear, List<Boosting.Row> rows) {
        double[] sums = sums(sample, linear);
        int[] best = IntStream.range(0, sums.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> -sums[row]))
                .limit(TEACHING)
                .mapToInt(Integer::intValue)
                .toArray();
        int width = Sample.FEATURES.size();
        for (int rank = 0; rank < best.length; rank++) {
            float[] inputs = new float[width + INPUTS];
            for (int column = 0; column < width; column++) {
                inputs[column] = (float) sample.value(best[rank], column);
            }
            inputs[width] = (float) sums[best[rank]];
            inputs[width + 1] = rank;
            inputs[width + 2] = (float) sample.longness();
            rows.add(new Boosting.Row(inputs, sums[best[rank]], sample.label(best[rank]), sample.weight()));
        }
    }

    private static double[] sums(Sample sample, Ranker linear) {
        double[] sums = new double[sample.rows()];
        double g = sample.longness();
        double bias = linear.bias().ofShort()
                + g * (linear.bias().ofLong() - linear.bias().ofShort());
        for (int row = 0; row < sums.length; row++) {
            sums[row] = bias;
        }
        for (Map.Entry<Feature, Ranker.Weight> entry : linear.weights().entrySet()) {
            int column = Sample.FEATURES.indexOf(entry.getKey());
            Ranker.Weight weight = entry.getValue();
            double now = weight.ofShort() + g * (weight.ofLong() - weight.ofShort());
            for (int row = 0; row < sums.length; row++) {
                sums[row] += now * sample.value(row, column);
            }
        }
        return sums;
    }
}
