package dev.khabar.restoration;

import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A word of the text with the marks that were found for its letters. Immutable. */
public final class RestoredWord {

    private final Span span;
    private final List<RestoredLetter> letters;

    RestoredWord(Span span, List<RestoredLetter> letters) {
        this.span = span;
        this.letters = List.copyOf(letters);
    }

    /** The same word in the original of the text that it was found in. */
    RestoredWord in(AlignedText text) {
        if (!text.isShifted()) {
            return this;
        }
        return new RestoredWord(
                text.toOriginal(span),
                letters.stream().map(letter -> letter.in(text)).toList());
    }

    /** The word with the marks that it carries already, in the text as given. */
    public Span span() {
        return span;
    }

    /** The letters in order; bare alef, which carries no mark, is not among them. */
    public List<RestoredLetter> letters() {
        return letters;
    }

    /** How sure the word is: the probability of its least certain letter, 0 to 1; 1 where no letter carries marks. */
    public double confidence() {
        return letters.stream().mapToDouble(RestoredLetter::probability).min().orElse(1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RestoredWord that && span.equals(that.span) && letters.equals(that.letters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, letters);
    }

    /** The place and the letters. */
    @Override
    public String toString() {
        return span + " " + letters;
    }
}
