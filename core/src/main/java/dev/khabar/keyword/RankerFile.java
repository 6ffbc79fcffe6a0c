package dev.khabar.keyword;

import dev.khabar.keyword.Ranker.Weight;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A ranker as a text file; {@link Ranker#load} describes it. */
final class RankerFile {

    private static final String BIAS = "bias";
    private static final String TREE = "tree";
    private static final Map<String, Feature> FEATURES = new HashMap<>();

    static {
        for (Feature feature : Feature.values()) {
            FEATURES.put(feature.id(), feature);
        }
    }

    private final String source;

    RankerFile(String source) {
        this.source = source;
    }

    Ranker read(BufferedReader lines) throws IOException {
        Map<Feature, Weight> weights = new EnumMap<>(Feature.class);
        List<Correction.Tree> trees = new ArrayList<>();
        Weight bias = null;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int comment = line.indexOf('#');
            String content = (comment < 0 ? line : line.substring(0, comment)).trim();
            if (content.isEmpty()) {
                continue;
            }
            String[] parts = content.split("\\s+", -1);
            if (parts[0].equals(TREE)) {
                trees.add(tree(parts, number));
                continue;
            }
            if (parts.length != 3) {
                throw wrong(number, "should be a name and two weights, is: " + content);
            }
            Weight weight = new Weight(weight(parts[1], number), weight(parts[2], number));
            if (parts[0].equals(BIAS)) {
                bias = once(bias, weight, BIAS, number);
            } else {
                Feature feature = FEATURES.get(parts[0]);
                if (feature == null) {
                    throw wrong(number, "there is no feature " + parts[0]);
                }
                weights.put(feature, once(weights.get(feature), weight, parts[0], number));
            }
        }
        if (bias == null) {
            throw new IOException(source + ": has no line for the bias; is it a file of weights?");
        }
        return Ranker.of(bias, weights).with(Correction.of(trees));
    }

    private Correction.Tree tree(String[] parts, int line) throws IOException {
        return new TreeLine(what -> wrong(line, what)).read(parts);
    }

    private Weight once(@Nullable Weight before, Weight weight, String name, int line) throws IOException {
        if (before != null) {
            throw wrong(line, name + " comes twice");
        }
        return weight;
    }

    private double weight(String text, int line) throws IOException {
        try {
            double weight = Double.parseDouble(text);
            if (Double.isFinite(weight)) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number that is not finite
        }
        throw wrong(line, text + " is no weight");
    }

    private IOException wrong(int line, String what) {
        return new IOException(source + ", line " + line + ": " + what);
    }

    static String write(Ranker ranker) {
        StringBuilder file = new StringBuilder("# feature, weight in short news, weight in long articles\n");
        append(file, BIAS, ranker.bias());
        ranker.weights().forEach((feature, weight) -> append(file, feature.id(), weight));
        if (!ranker.correction().trees().isEmpty()) {
            file.append("# tree, then number of the input and limit of each question, then the leaves\n");
        }
        for (Correction.Tree tree : ranker.correction().trees()) {
            file.append(TREE).append(TreeLine.write(tree)).append('\n');
        }
        return file.toString();
    }

    private static void append(StringBuilder file, String name, Weight weight) {
        file.append(String.format(Locale.ROOT, "%-24s %8.4f %8.4f\n", name, weight.ofShort(), weight.ofLong()));
    }
}
