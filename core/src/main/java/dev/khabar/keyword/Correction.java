package dev.khabar.keyword;

import java.util.ArrayList;
import java.util.List;

/**
 * What many small decision trees together add to the linear sum of a phrase: it knows how features go together, which a sum
 * does not. Only the best phrases of a text are corrected, {@value #CORRECTED} of them.
 *
 * <p>A tree asks {@value #DEPTH} questions of the form "is this input greater than that?". Inputs are the features of the
 * phrase and, behind them, what {@link Input} lists. Immutable.
 */
final class Correction {

    /** How many phrases of a text are corrected. */
    static final int CORRECTED = 20;

    static final int DEPTH = 4;
    static final int QUESTIONS = (1 << DEPTH) - 1;
    static final int LEAVES = 1 << DEPTH;

    /** No tree: it adds nothing. */
    static final Correction NONE = new Correction(List.of());

    /** What the trees look at besides the features, in this order. */
    enum Input {
        /** The linear sum. */
        LINEAR,
        /** How many phrases of the text have a higher sum. */
        RANK,
        /** How long the text is, as {@link Ranker#longness} says. */
        LONGNESS;

        private static final int COUNT = values().length;
    }

    /** A tree of questions. */
    static final class Tree {
        private final int[] inputs;
        private final float[] limits;
        private final float[] leaves;

        /**
         * @param inputs what each question asks for, from the root, level by level; the two questions below the i-th are the
         *     (2i + 1)-th for "no" and the (2i + 2)-th for "yes"
         * @param limits what it asks whether the input is greater than
         * @param leaves what is added, from "no" alone to "yes" alone
         */
        Tree(int[] inputs, float[] limits, float[] leaves) {
            this.inputs = inputs;
            this.limits = limits;
            this.leaves = leaves;
        }

        int[] inputs() {
            return inputs;
        }

        float[] limits() {
            return limits;
        }

        float[] leaves() {
            return leaves;
        }
    }

    private final List<Tree> trees;
    private final int[] inputs;
    private final float[] limits;
    private final float[] leaves;

    private Correction(List<Tree> trees) {
        this.trees = trees;
        inputs = new int[trees.size() * QUESTIONS];
        limits = new float[trees.size() * QUESTIONS];
        leaves = new float[trees.size() * LEAVES];
        for (int i = 0; i < trees.size(); i++) {
            System.arraycopy(trees.get(i).inputs(), 0, inputs, i * QUESTIONS, QUESTIONS);
            System.arraycopy(trees.get(i).limits(), 0, limits, i * QUESTIONS, QUESTIONS);
            System.arraycopy(trees.get(i).leaves(), 0, leaves, i * LEAVES, LEAVES);
        }
    }

    static Correction of(List<Tree> trees) {
        return new Correction(List.copyOf(trees));
    }

    /** How many inputs there are. */
    static int inputs() {
        return Feature.values().length + Input.COUNT;
    }

    List<Tree> trees() {
        return trees;
    }

    /**
     * The best phrases corrected, and all of them in their new order.
     *
     * @param phrases best first, not yet corrected
     */
    List<Scored> correct(List<Scored> phrases, Document document) {
        if (trees.isEmpty()) {
            return phrases;
        }
        List<Scored> best = phrases.subList(0, Math.min(CORRECTED, phrases.size()));
        List<Scored> corrected = new ArrayList<>(phrases);
        float[] values = new float[inputs()];
        for (int rank = 0; rank < best.size(); rank++) {
            Scored phrase = best.get(rank);
            phrase.measure(document).copyTo(values);
            int next = values.length - Input.COUNT;
            values[next++] = (float) (phrase.logOdds() - phrase.headline());
            values[next++] = rank;
            values[next] = (float) Ranker.longness(document.size());
            corrected.set(rank, phrase.corrected(sum(values)));
        }
        corrected.sort(Scored.BEST_FIRST);
        return corrected;
    }

    private double sum(float[] values) {
        double sum = 0;
        int root = 0;
        for (int leaf = 0; leaf < leaves.length; leaf += LEAVES, root += QUESTIONS) {
            int question = 0;
            for (int level = 0; level < DEPTH; level++) {
                int at = root + question;
                question = 2 * question + (values[inputs[at]] > limits[at] ? 2 : 1);
            }
            sum += leaves[leaf + question - QUESTIONS];
        }
        return sum;
    }
}
