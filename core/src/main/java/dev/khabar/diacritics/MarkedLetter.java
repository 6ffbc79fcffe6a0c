package dev.khabar.diacritics;

import dev.khabar.text.Diacritic;
import dev.khabar.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * An Arabic letter and the marks it carries.
 *
 * @param base code point of the letter
 * @param span the letter with its marks; a tatweel between them lies inside, one after the last of them does not
 * @param marks the marks in the order they are written, each with its own place
 */
public record MarkedLetter(int base, Span span, List<Mark> marks) {

    /**
     * One mark in a text.
     *
     * @param diacritic which one it is
     * @param span its place; a shadda and its vowel in one character (U+FC5E to U+FC63) share it
     */
    public record Mark(Diacritic diacritic, Span span) {
        public Mark {
            Objects.requireNonNull(diacritic, "diacritic");
            Objects.requireNonNull(span, "span");
        }
    }

    public MarkedLetter {
        Objects.requireNonNull(span, "span");
        marks = List.copyOf(marks);
    }

    /** Whether the letter carries any mark. */
    public boolean isMarked() {
        return !marks.isEmpty();
    }

    /** Whether {@code diacritic} is among the marks. */
    public boolean carries(Diacritic diacritic) {
        Objects.requireNonNull(diacritic, "diacritic");
        return marks.stream().anyMatch(mark -> mark.diacritic() == diacritic);
    }
}
