package dev.khabar.keyword;

import java.io.IOException;
import java.util.function.Function;

/**
 * A decision tree as the fields of a line: for each question the number of its input and its limit, then the leaves. The
 * inputs are numbered in the order of {@link Feature}, and behind them in that of {@link Correction.Input}.
 */
final class TreeLine {

    /** Makes the exception for what is wrong. */
    private final Function<String, IOException> wrong;

    TreeLine(Function<String, IOException> wrong) {
        this.wrong = wrong;
    }

    /**
     * Reads a line.
     *
     * @param fields those of the line, behind the word that says what the line is
     * @throws IOException if they are no tree
     */
    Correction.Tree read(String[] fields) throws IOException {
        if (fields.length != 1 + 2 * Correction.QUESTIONS + Correction.LEAVES) {
            throw wrong.apply("a tree has " + Correction.QUESTIONS + " questions, each with an input and a"
                    + " limit, and " + Correction.LEAVES + " leaves");
        }
        int[] inputs = new int[Correction.QUESTIONS];
        float[] limits = new float[Correction.QUESTIONS];
        float[] leaves = new float[Correction.LEAVES];
        int next = 1;
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = input(fields[next++]);
            limits[i] = number(fields[next++]);
        }
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = number(fields[next++]);
        }
        return new Correction.Tree(inputs, limits, leaves);
    }

    private int input(String field) throws IOException {
        float input = number(field);
        if (input >= 0 && input < Correction.inputs() && input == (int) input) {
            return (int) input;
        }
        throw wrong.apply(field + " is no input of a tree");
    }

    private float number(String field) throws IOException {
        try {
            float number = Float.parseFloat(field);
            if (Float.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number that is not finite
        }
        throw wrong.apply(field + " is no number");
    }

    static String write(Correction.Tree tree) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < Correction.QUESTIONS; i++) {
            line.append(' ').append(tree.inputs()[i]).append(' ').append(tree.limits()[i]);
        }
        for (float leaf : tree.leaves()) {
            line.append(' ').append(leaf);
        }
        return line.toString();
    }
}
