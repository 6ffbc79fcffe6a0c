package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.BLANK;
import static dev.khabar.sentence.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.CharacterTable.is;

import dev.khabar.unicode.LineWidths;
import org.jspecify.annotations.Nullable;

/**
 * How the writer of a text sets it, learnt once from its beginning: policies that adapt ask for it. A text and a stream of
 * it begin alike, so that both have the same habits.
 */
final class Habits {

    /** How much of the beginning is read, in code units. */
    static final int BEGINNING = 4096;

    private final String text;

    /** How many runs of dots a text has that ends sentences with them, at least, and how many of them to a full stop. */
    private static final int MANY = 4;

    private static final int TO_A_FULL_STOP = 3;

    private @Nullable Integer lineWidth;
    private @Nullable Boolean endsWithDots;

    /** @param text the text, or as much of its beginning as shows its habits */
    Habits(String text) {
        this.text = text;
    }

    private String beginning() {
        return text.substring(0, Math.min(text.length(), BEGINNING));
    }

    /** At which width lines are wrapped, in code units, or {@link LineWidths#NONE}. */
    int lineWidth() {
        if (lineWidth == null) {
            lineWidth = LineWidths.wrapped(beginning());
        }
        return lineWidth;
    }

    /** Whether runs of dots stand where others write full stops. */
    boolean endsWithDots() {
        if (endsWithDots == null) {
            int runs = 0;
            int fullStops = 0;
            String beginning = beginning();
            for (int at = 0; at < beginning.length(); at++) {
                int end = at;
                while (end < beginning.length() && is(beginning.charAt(end), TERMINATOR)) {
                    end++;
                }
                boolean one = end == at + 1 && CharacterTable.ELLIPSES.indexOf(beginning.charAt(at)) < 0;
                fullStops += one && (end == beginning.length() || is(beginning.charAt(end), BLANK)) ? 1 : 0;
                runs += end > at && !one ? 1 : 0;
                at = end;
            }
            endsWithDots = runs >= MANY && runs >= TO_A_FULL_STOP * fullStops;
        }
        return endsWithDots;
    }
}
