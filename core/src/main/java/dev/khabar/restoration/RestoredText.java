package dev.khabar.restoration;

import dev.khabar.text.AlignedText;
import java.util.List;
import java.util.Objects;

/**
 * A text with its marks, letter by letter: what was found, how sure it is, and what else it could be.
 *
 * @param aligned the restored text beside the original; marks belong to the letter before them
 * @param words the Arabic words in order
 */
public record RestoredText(AlignedText aligned, List<RestoredWord> words) {

    /** Copies the list. */
    public RestoredText {
        Objects.requireNonNull(aligned, "aligned");
        words = List.copyOf(words);
    }

    /** The restored text. */
    public String text() {
        return aligned.text();
    }
}
