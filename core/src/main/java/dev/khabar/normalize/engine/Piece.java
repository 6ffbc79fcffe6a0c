package dev.khabar.normalize.engine;

/** Which ends of the whole text a piece of it has: white space at them is trimmed, at a cut within the text it is not. */
public enum Piece {
    /** The piece is the whole text. */
    WHOLE,
    FIRST,
    LAST,
    MIDDLE;

    public static Piece of(boolean start, boolean end) {
        return start ? (end ? WHOLE : FIRST) : (end ? LAST : MIDDLE);
    }

    boolean beginsText() {
        return this == WHOLE || this == FIRST;
    }

    public boolean endsText() {
        return this == WHOLE || this == LAST;
    }
}
