package dev.khabar.normalize;

/** Which ends of the whole text a piece of it has: white space at them is trimmed, at a cut within the text it is not. */
enum Edges {
    /** The piece is the whole text. */
    BOTH,
    START,
    END,
    NEITHER;

    static Edges of(boolean start, boolean end) {
        return start ? (end ? BOTH : START) : (end ? END : NEITHER);
    }

    boolean hasStart() {
        return this == BOTH || this == START;
    }

    boolean hasEnd() {
        return this == BOTH || this == END;
    }
}
