package dev.khabar.restoration;

import dev.khabar.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter of the text with the marks that were found for it.
 *
 * @param letter as the text has it
 * @param span the letter with the marks that it carries already, in the text as given
 * @param marks what stands on the letter: the best of those that agree with what it carries already
 * @param probability of {@code marks} among all that agree, 0 to 1; 1 where only one does
 * @param runnerUp the second best that agrees; null where only one does
 * @param runnerUpProbability of the second best, 0 where there is none
 * @param written what the policy adds to the text of these marks
 */
public record RestoredLetter(
        char letter,
        Span span,
        LetterMarks marks,
        double probability,
        @Nullable LetterMarks runnerUp,
        double runnerUpProbability,
        LetterMarks written) {

    /** Checks that nothing is null that may not be. */
    public RestoredLetter {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(written, "written");
    }

    /** How much likelier the marks are than the second best, 0 to 1. */
    public double margin() {
        return probability - runnerUpProbability;
    }
}
