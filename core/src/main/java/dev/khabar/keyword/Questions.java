package dev.khabar.keyword;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The different questions of many trees, "is this input greater than that limit?", asked for all phrases of a list at once:
 * an answer is a number with a bit for each phrase. Trees share most of their questions.
 */
final class Questions {

    private record Question(int input, float limit) {

        private static final Comparator<Question> ORDER =
                Comparator.comparingInt(Question::input).thenComparingDouble(question -> question.limit() + 0.0);
    }

    /** By question, as {@link #ordered} numbers; those of one input stand together, their limits in order. */
    private final int[] limits;
    /** Where the questions of each input begin; one more at the end. */
    private final int[] from;
    /** By input: the first of its questions to which 0 is "no"; most inputs are 0. */
    private final int[] belowZero;
    /** For each question of the trees, tree by tree, its number. */
    private final int[] asked;

    /**
     * @param inputs how many there are
     */
    Questions(List<Correction.Tree> trees, int inputs) {
        TreeSet<Question> all = new TreeSet<>(Question.ORDER);
        trees.forEach(tree -> {
            for (int i = 0; i < Correction.QUESTIONS; i++) {
                all.add(new Question(tree.inputs()[i], tree.limits()[i]));
            }
        });
        Question[] sorted = all.toArray(Question[]::new);
        limits = new int[sorted.length];
        from = new int[inputs + 1];
        for (int i = 0; i < sorted.length; i++) {
            limits[i] = ordered(sorted[i].limit());
            from[sorted[i].input() + 1] = i + 1;
        }
        for (int input = 0; input < inputs; input++) {
            from[input + 1] = Math.max(from[input], from[input + 1]);
        }
        belowZero = new int[inputs];
        for (int input = 0; input < inputs; input++) {
            belowZero[input] = below(ordered(0), from[input], from[input + 1]);
        }
        asked = new int[trees.size() * Correction.QUESTIONS];
        int next = 0;
        for (Correction.Tree tree : trees) {
            for (int i = 0; i < Correction.QUESTIONS; i++) {
                Question question = new Question(tree.inputs()[i], tree.limits()[i]);
                asked[next++] = Arrays.binarySearch(sorted, question, Question.ORDER);
            }
        }
    }

    /** The number of a question, given its place among those of all trees. */
    int number(int place) {
        return asked[place];
    }

    /**
     * The answers, by number of the question.
     *
     * @param values of each phrase the inputs; {@value Integer#SIZE} phrases at most
     * @param phrases how many there are
     */
    int[] answers(float[][] values, int phrases) {
        int[] answers = new int[limits.length];
        for (int input = 0; input + 1 < from.length; input++) {
            int first = from[input];
            int end = from[input + 1];
            for (int phrase = 0; first < end && phrase < phrases; phrase++) {
                float value = values[phrase][input];
                int last = (value == 0 ? belowZero[input] : below(ordered(value), first, end)) - 1;
                if (last >= first) {
                    answers[last] |= 1 << phrase;
                }
            }
            for (int question = end - 2; question >= first; question--) {
                answers[question] |= answers[question + 1];
            }
        }
        return answers;
    }

    /** Numbers in the order of floating-point numbers, with what is none at the beginning: greater than nothing. */
    private static int ordered(float value) {
        int bits = Float.floatToRawIntBits(value + 0f);
        return Float.isNaN(value) ? Integer.MIN_VALUE : bits ^ ((bits >> (Integer.SIZE - 1)) & Integer.MAX_VALUE);
    }

    /**
     * The first limit from {@code first} on that a value is not greater than; {@code end} where there is none. Halves the
     * rest without a branch, as nothing tells which half it will be.
     */
    private int below(int value, int first, int end) {
        int at = first;
        int rest = end - first;
        while (rest > 0) {
            int half = (rest + 1) >>> 1;
            at += half & isGreater(value, limits[at + half - 1]);
            rest -= half;
        }
        return at;
    }

    /** All bits where one number is greater than another, none where it is not. */
    private static int isGreater(int one, int other) {
        return (int) (((long) other - one) >> (Long.SIZE - 1));
    }
}
