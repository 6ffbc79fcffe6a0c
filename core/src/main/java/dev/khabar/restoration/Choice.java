package dev.khabar.restoration;

import org.jspecify.annotations.Nullable;

/**
 * What was chosen for a letter.
 *
 * @param marks what was chosen of what agrees with what the letter carries already
 * @param probability of them among all that agree
 * @param runnerUp the best of the others that agree; null where there is none
 * @param runnerUpProbability of that one, 0 where there is none
 */
record Choice(
        LetterMarks marks, double probability, @Nullable LetterMarks runnerUp, double runnerUpProbability) {

    /** No mark, and nothing to choose from. */
    static final Choice NONE = new Choice(LetterMarks.NONE, 1, null, 0);

    /** The most probable label, of equal ones the first; it agrees with what is given. */
    static Choice likeliest(LetterScores scores) {
        int best = scores.best(LetterScores.NO_LABEL);
        return best == LetterScores.NO_LABEL ? NONE : of(scores, best);
    }

    /** This label, which agrees with what is given. */
    static Choice of(LetterScores scores, int label) {
        int other = scores.best(label);
        boolean alone = other == LetterScores.NO_LABEL;
        return new Choice(
                LetterMarks.ofLabel(label),
                scores.probability(label),
                alone ? null : LetterMarks.ofLabel(other),
                alone ? 0 : scores.probability(other));
    }
}
