package dev.khabar.sentence.mark;

import static dev.khabar.sentence.mark.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.mark.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.mark.CharacterTable.is;

import dev.khabar.sentence.mark.Mark.Kind;
import dev.khabar.text.Terminators;

/** Terminators in a row, invisible characters between them, and what they make together. One object reads a whole text. */
public final class TerminatorRun {

    private final String text;

    private Kind kind = Kind.FULL_STOP;
    private int fullStops;

    public TerminatorRun(String text) {
        this.text = text;
    }

    public Kind kind() {
        return kind;
    }

    /** Reads the run that begins at {@code at}, a terminator; returns the index behind it. */
    public int read(int at) {
        kind = Kind.FULL_STOP;
        fullStops = 0;
        return readOn(at);
    }

    /** Reads more of the same run. */
    public int readOn(int at) {
        int end = at;
        for (int i = at; i < text.length() && is(text.charAt(i), TERMINATOR | INVISIBLE); i++) {
            if (is(text.charAt(i), TERMINATOR)) {
                add(text.charAt(i));
                end = i + 1;
            }
        }
        while (end < text.length() && isVariationSelector(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Reads a full stop that a blank sets off: {@code . .} is one typed twice, {@code . . .} an ellipsis. */
    public int readApart(int at, char first) {
        boolean one = kind == Kind.FULL_STOP;
        int end = readOn(at);
        if (one && fullStops == 2 && kind == Kind.ELLIPSIS && text.charAt(at) == first) {
            kind = Kind.FULL_STOP;
        }
        return end;
    }

    private static boolean isVariationSelector(char c) {
        return c >= '\uFE00' && c <= '\uFE0F';
    }

    private void add(char c) {
        if (Terminators.FULL_STOPS.indexOf(c) >= 0) {
            fullStops++;
            if (fullStops > 1 && kind == Kind.FULL_STOP) {
                kind = Kind.ELLIPSIS;
            }
        } else if (Terminators.ELLIPSES.indexOf(c) < 0) {
            kind = Kind.EXPRESSIVE;
        } else if (kind == Kind.FULL_STOP) {
            kind = Kind.ELLIPSIS;
        }
    }
}
