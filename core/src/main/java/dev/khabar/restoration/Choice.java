package dev.khabar.restoration;

import org.jspecify.annotations.Nullable;

/**
 * What was chosen for a letter.
 *
 * @param marks the best of those that agree with what the letter carries already
 * @param probability of them among all that agree
 * @param runnerUp the second best that agrees; null where only one does
 * @param runnerUpProbability of the second best, 0 where there is none
 * @param otherSound the probability of the best that agrees and is said otherwise, 0 where there is none
 */
record Choice(
        LetterMarks marks,
        double probability,
        @Nullable LetterMarks runnerUp,
        double runnerUpProbability,
        double otherSound) {

    /** No mark, and nothing to choose from. */
    static final Choice NONE = new Choice(LetterMarks.NONE, 1, null, 0, 0);

    /** Chooses by the scores of the labels, of equal ones the first; probabilities are their softmax. */
    static Choice of(float[] scores, GivenMarks given) {
        int best = -1;
        int second = -1;
        for (int label = 0; label < scores.length; label++) {
            if (!given.agreeWith(LetterMarks.ofLabel(label))) {
                continue;
            }
            if (best < 0 || scores[label] > scores[best]) {
                second = best;
                best = label;
            } else if (second < 0 || scores[label] > scores[second]) {
                second = label;
            }
        }
        if (best < 0) {
            return NONE;
        }
        double sum = 0;
        double other = 0;
        for (int label = 0; label < scores.length; label++) {
            LetterMarks marks = LetterMarks.ofLabel(label);
            if (given.agreeWith(marks)) {
                double weight = weight(scores, label, best);
                sum += weight;
                other = marks.soundsLike(LetterMarks.ofLabel(best)) ? other : Math.max(other, weight);
            }
        }
        return new Choice(
                LetterMarks.ofLabel(best),
                1 / sum,
                second < 0 ? null : LetterMarks.ofLabel(second),
                second < 0 ? 0 : weight(scores, second, best) / sum,
                other / sum);
    }

    /** How much likelier the marks are than the best that are said otherwise. */
    double clearMargin() {
        return probability - otherSound;
    }

    /** Strict, so that the last digit is the same everywhere. */
    private static double weight(float[] scores, int label, int best) {
        return StrictMath.exp((double) scores[label] - scores[best]);
    }
}
