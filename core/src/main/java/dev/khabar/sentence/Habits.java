package dev.khabar.sentence;

import org.jspecify.annotations.Nullable;

/**
 * How the writer of a text sets it, learnt once from its beginning: policies that adapt ask for it. A text and a stream of
 * it begin alike, so that both have the same habits.
 */
final class Habits {

    /** How much of the beginning is read, in code units. */
    static final int BEGINNING = 4096;

    private final String text;

    private @Nullable Integer lineWidth;

    /** @param text the text, or as much of its beginning as shows its habits */
    Habits(String text) {
        this.text = text.substring(0, Math.min(text.length(), BEGINNING));
    }

    /** At which width lines are wrapped, in code units, or {@link LineWidths#NONE}. */
    int lineWidth() {
        if (lineWidth == null) {
            lineWidth = LineWidths.wrapped(text);
        }
        return lineWidth;
    }
}
