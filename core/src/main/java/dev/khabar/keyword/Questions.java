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

    /** By question; those of one input stand together, their limits in order. */
    private final float[] limits;
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
        limits = new float[sorted.length];
        from = new int[inputs + 1];
        for (int i = 0; i < sorted.length; i++) {
            limits[i] = sorted[i].limit();
            from[sorted[i].input() + 1] = i + 1;
        }
        for (int input = 0; input < inputs; input++) {
            from[input + 1] = Math.max(from[input], from[input + 1]);
        }
        belowZero = new int[inputs];
        for (int input = 0; input < inputs; input++) {
            belowZero[input] = below(0, from[input], from[input + 1]);
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
                int last = (value == 0 ? belowZero[input] : below(value, first, end)) - 1;
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

    /** The first limit from {@code first} on that a value is not greater than; {@code end} where there is none. */
    private int below(float value, int first, int end) {
        int low = first;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value > limits[middle]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
