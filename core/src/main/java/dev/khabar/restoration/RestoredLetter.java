package dev.khabar.restoration;

import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A letter of the text with the marks that were found for it. Immutable. */
public final class RestoredLetter {

    private final char letter;
    private final Span span;
    private final Choice choice;
    private final LetterMarks written;

    RestoredLetter(char letter, Span span, Choice choice, LetterMarks written) {
        this.letter = letter;
        this.span = span;
        this.choice = choice;
        this.written = written;
    }

    RestoredLetter in(AlignedText text) {
        return new RestoredLetter(letter, text.toOriginal(span), choice, written);
    }

    /** The letter as it is read: composed with a hamza of its own, and Arabic for a look-alike. */
    public char letter() {
        return letter;
    }

    /** The letter with the marks that it carries already, in the text as given. */
    public Span span() {
        return span;
    }

    /** What stands on the letter: the best that agrees with what it carries already and with what is known of its word. */
    public LetterMarks marks() {
        return choice.marks();
    }

    /**
     * The probability of {@link #marks()} among all that agree with what the letter carries already, 0 to 1; 1 where only one does.
     * Calibrated: of letters with 0.9 about nine in ten are right.
     */
    public double probability() {
        return choice.probability();
    }

    /** The best of the others that agree; null where there is none. */
    public @Nullable LetterMarks runnerUp() {
        return choice.runnerUp();
    }

    /**
     * The probability of {@link #runnerUp()}, 0 where there is none. Greater than that of {@link #marks()} where an attested form of
     * the word was preferred to it.
     */
    public double runnerUpProbability() {
        return choice.runnerUpProbability();
    }

    /** What the policy and the conventions add to the text of these marks. */
    public LetterMarks written() {
        return written;
    }

    /** How much likelier the marks are than the best of the others, 0 to 1; 0 where they are less likely. */
    public double margin() {
        return Math.max(0, probability() - runnerUpProbability());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RestoredLetter that
                && letter == that.letter
                && span.equals(that.span)
                && choice.equals(that.choice)
                && written == that.written;
    }

    @Override
    public int hashCode() {
        return Objects.hash(letter, span, choice, written);
    }

    /** The letter with its marks, its place and their probability. */
    @Override
    public String toString() {
        return letter + marks().text() + " at " + span + " (" + probability() + ")";
    }
}
