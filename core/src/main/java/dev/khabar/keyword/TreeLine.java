package dev.khabar.keyword;

/**
 * A decision tree as the fields of a line: for each question the number of its input and its limit, then the leaves. The
 * inputs are numbered in the order of {@link Feature}, and behind them in that of {@link Correction.Input}.
 */
final class TreeLine {

    private TreeLine() {}

    /**
     * Reads a line.
     *
     * @param fields those of the line, behind the word that says what the line is
     * @throws IllegalArgumentException if they are no tree; the message says why
     */
    static Correction.Tree read(String[] fields) {
        if (fields.length != 1 + 2 * Correction.QUESTIONS + Correction.LEAVES) {
            throw new IllegalArgumentException("a tree has " + Correction.QUESTIONS + " questions, each with an input and a"
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

    private static int input(String field) {
        float input = number(field);
        if (input >= 0 && input < Correction.inputs() && input == (int) input) {
            return (int) input;
        }
        throw new IllegalArgumentException(field + " is no input of a tree");
    }

    private static float number(String field) {
        try {
            float number = Float.parseFloat(field);
            if (Float.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number that is not finite
        }
        throw new IllegalArgumentException(field + " is no number");
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
