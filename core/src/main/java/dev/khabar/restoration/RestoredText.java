package dev.khabar.restoration;

import dev.khabar.text.AlignedText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text with its marks, letter by letter: what was found, how sure it is, and what else it could be. Immutable. */
public final class RestoredText {

    private final AlignedText aligned;
    private final List<RestoredWord> words;

    RestoredText(AlignedText aligned, List<RestoredWord> words) {
        this.aligned = aligned;
        this.words = List.copyOf(words);
    }

    /** The restored text beside the text as given; marks belong to the letter before them. */
    public AlignedText aligned() {
        return aligned;
    }

    /** The Arabic words in order. */
    public List<RestoredWord> words() {
        return words;
    }

    /** The restored text. */
    public String text() {
        return aligned.text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RestoredText that && aligned.equals(that.aligned) && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(aligned, words);
    }

    /** The restored text. */
    @Override
    public String toString() {
        return text();
    }
}
