package dev.khabar.keyword;

import java.util.List;

/**
 * What many trees add to the phrases of a list. All phrases go through a tree at once: which way each goes is a bit, and the
 * bits of a level follow from those of the levels above and the answers to its questions. No branch depends on a phrase.
 */
final class TreeSums {

    /** How many phrases there may be. */
    static final int MOST = 24;

    private static final int GROUP = Byte.SIZE;
    private static final int GROUP_MASK = (1 << GROUP) - 1;
    private static final int LEAF_MASK = Correction.LEAVES - 1;
    /** The bits of a byte, each at the place of a leaf's number. */
    private static final int[] SPREAD = new int[1 << GROUP];

    static {
        for (int bits = 0; bits < SPREAD.length; bits++) {
            for (int bit = 0; bit < GROUP; bit++) {
                SPREAD[bits] |= ((bits >> bit) & 1) << (bit * Correction.DEPTH);
            }
        }
    }

    private final Questions questions;
    private final float[] leaves;

    /**
     * @param inputs how many inputs the trees may ask for
     */
    TreeSums(List<Correction.Tree> trees, int inputs) {
        questions = new Questions(trees, inputs);
        leaves = new float[trees.size() * Correction.LEAVES];
        for (int i = 0; i < trees.size(); i++) {
            System.arraycopy(trees.get(i).leaves(), 0, leaves, i * Correction.LEAVES, Correction.LEAVES);
        }
    }

    /**
     * The sums, by phrase.
     *
     * @param values of each phrase the inputs
     * @param phrases how many there are; {@value #MOST} at most
     */
    double[] of(float[][] values, int phrases) {
        double[] sums = new double[MOST];
        int[] answers = questions.answers(values, phrases);
        int root = 0;
        for (int leaf = 0; leaf < leaves.length; leaf += Correction.LEAVES, root += Correction.QUESTIONS) {
            int first = answer(answers, root);
            int second = choose(first, answers, root + 1);
            int third = choose(first, choose(second, answers, root + 3), choose(second, answers, root + 5));
            int fourth = choose(
                    first,
                    choose(second, choose(third, answers, root + 7), choose(third, answers, root + 9)),
                    choose(second, choose(third, answers, root + 11), choose(third, answers, root + 13)));
            for (int group = 0; group < phrases; group += GROUP) {
                int numbers = (spread(first, group) << 3)
                        | (spread(second, group) << 2)
                        | (spread(third, group) << 1)
                        | spread(fourth, group);
                int end = Math.min(group + GROUP, phrases);
                for (int phrase = group; phrase < end; phrase++, numbers >>>= Correction.DEPTH) {
                    sums[phrase] += leaves[leaf + (numbers & LEAF_MASK)];
                }
            }
        }
        return sums;
    }

    private int answer(int[] answers, int question) {
        return answers[questions.number(question)];
    }

    /** The answers to a question where the bits are 0, and to the one behind it where they are 1. */
    private int choose(int bits, int[] answers, int question) {
        return choose(bits, answer(answers, question), answer(answers, question + 1));
    }

    private static int choose(int bits, int no, int yes) {
        return no ^ (bits & (no ^ yes));
    }

    private static int spread(int bits, int group) {
        return SPREAD[(bits >>> group) & GROUP_MASK];
    }
}
