package dev.khabar.sentence.mark;

import static dev.khabar.sentence.mark.CharacterTable.BLANK;
import static dev.khabar.sentence.mark.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.mark.CharacterTable.is;

import dev.khabar.text.Terminators;
import dev.khabar.unicode.LineWidths;
import org.jspecify.annotations.Nullable;

/**
 * How the writer of a text sets it, learnt once from its beginning: policies that adapt ask for it. A text and a stream of
 * it begin alike, so that both have the same habits.
 */
public final class Habits {

    /** How much of the beginning is read, in code units. */
    public static final int BEGINNING = 4096;

    private final String text;

    /** How many runs of dots a text has that ends sentences with them, at least, and how many of them to a full stop. */
    private static final int MANY = 4;

    private static final int TO_A_FULL_STOP = 3;

    private @Nullable Integer lineWidth;
    private @Nullable Boolean endsWithDots;

    /** @param text the text, or as much of its beginning as shows its habits */
    public Habits(String text) {
        this.text = text;
    }

    /** At which width lines are wrapped, in code units, or {@link LineWidths#NONE}. */
    public int lineWidth() {
        if (lineWidth == null) {
            lineWidth = LineWidths.wrapped(text.substring(0, Math.min(text.length(), BEGINNING)));
        }
        return lineWidth;
    }

    /** Whether runs of dots stand where others write full stops. */
    public boolean endsWithDots() {
        if (endsWithDots == null) {
            int runs = 0;
            int fullStops = 0;
            int most = Math.min(text.length(), BEGINNING);
            int at = CharacterTable.find(text, 0, TERMINATOR);
            while (at < most) {
                int end = Math.min(most, CharacterTable.skip(text, at, TERMINATOR));
                if (end > at + 1 || Terminators.ELLIPSES.indexOf(text.charAt(at)) >= 0) {
                    runs++;
                } else if (end == most || is(text.charAt(end), BLANK)) {
                    fullStops++;
                }
                at = CharacterTable.find(text, end, TERMINATOR);
            }
            endsWithDots = runs >= MANY && runs >= TO_A_FULL_STOP * fullStops;
        }
        return endsWithDots;
    }
}
