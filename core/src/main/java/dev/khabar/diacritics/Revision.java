package dev.khabar.diacritics;

import dev.khabar.text.AlignedText;
import java.util.Objects;

/** A text under change, from its beginning to its end. */
final class Revision {

    private final CharSequence text;
    private final AlignedText.Builder places;
    private final StringBuilder result = new StringBuilder();
    private int read;
    private boolean changed;

    Revision(CharSequence text) {
        this.text = Objects.requireNonNull(text, "text");
        this.places = AlignedText.builder(text);
    }

    void delete(int from, int to) {
        replace(from, to, "");
    }

    /** All of {@code by} stands for all of the text between; what lies before {@code from} stays. */
    void replace(int from, int to, CharSequence by) {
        result.append(text, read, from).append(by);
        places.replaced(from, to - from, by.length());
        read = to;
        changed = true;
    }

    AlignedText result() {
        return changed
                ? places.build(result.append(text, read, text.length()).toString())
                : AlignedText.unchanged(text);
    }
}
