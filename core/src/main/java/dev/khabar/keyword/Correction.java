package dev.khabar.keyword;

import dev.khabar.keyword.document.Document;
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
    private final TreeSums sums;

    private Correction(List<Tree> trees) {
        this.trees = trees;
        this.sums = new TreeSums(trees, inputs());
    }

    static Correction of(List<Tree> trees) {
        return new Correction(List.copyOf(trees));
    }

    /** How many inputs there are. */
    static int inputs() {
        return Features.COUNT + Input.COUNT;
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
        int count = Math.min(CORRECTED, phrases.size());
        FeatureVector[] measured = new FeatureVector[count];
        float[][] values = new float[count][inputs()];
        for (int rank = 0; rank < count; rank++) {
            Scored phrase = phrases.get(rank);
            measured[rank] = phrase.measure(document);
            measured[rank].copyTo(values[rank]);
            int next = inputs() - Input.COUNT;
            values[rank][next++] = (float) (phrase.logOdds() - phrase.headline());
            values[rank][next++] = rank;
            values[rank][next] = (float) Ranker.longness(document.size());
        }
        double[] corrections = sums.of(values, count);
        List<Scored> corrected = new ArrayList<>(phrases);
        for (int rank = 0; rank < count; rank++) {
            corrected.set(rank, phrases.get(rank).corrected(corrections[rank], measured[rank]));
        }
        corrected.sort(Scored.BEST_FIRST);
        return corrected;
    }
}
