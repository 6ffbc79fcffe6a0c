package dev.khabar.restoration;

import dev.khabar.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A word of the text with the marks that were found for its letters.
 *
 * @param span the word with the marks that it carries already, in the text as given
 * @param letters in order; bare alef, which carries no mark, is not among them
 */
public record RestoredWord(Span span, List<RestoredLetter> letters) {

    /** Copies the list. */
    public RestoredWord {
        Objects.requireNonNull(span, "span");
        letters = List.copyOf(letters);
    }

    /** How sure the word is: the probability of its least certain letter, 0 to 1; 1 where no letter carries marks. */
    public double confidence() {
        return letters.stream().mapToDouble(RestoredLetter::probability).min().orElse(1);
    }
}
