package dev.khabar.diacritics;

import dev.khabar.text.Span;
import java.util.Objects;

/**
 * A mark that can't be meant as it is written.
 *
 * @param kind what is wrong with it
 * @param span the mark alone
 */
public record MarkFault(Kind kind, Span span) {

    /** What can be wrong with a mark. */
    public enum Kind {
        /** No letter, tatweel or dotted circle stands before it: at the start of the text, after a space or a quote. */
        ORPHAN,
        /** The letter carries the same mark once more, further on. */
        REPEATED,
        /**
         * The letter carries another vowel, too: two of tanwin, harakat and sukun can't sound on one letter. The last one is
         * taken for what was meant, as who types a second vowel corrects the first; a tanwin beside its own haraka is, in
         * either order, as it says the same and more.
         */
        CONTRADICTED
    }

    public MarkFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
