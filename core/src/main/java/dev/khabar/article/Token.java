package dev.khabar.article;

/**
 * A word, a number or a sign of a line.
 *
 * @param kind which of them
 * @param start where it begins in the line, in UTF-16 code units
 * @param end where it ends
 * @param key a word as {@link Keys} folds it, a number or sign as it stands
 */
record Token(Kind kind, int start, int end, String key) {

    /** What a token is. */
    enum Kind {
        WORD,
        /** Digits, with signs between them: {@code 12-3-2025}, {@code 10:30}. */
        NUMBER,
        /** One character that is neither, nor white space. */
        SIGN
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isSign(String signs) {
        return kind == Kind.SIGN && signs.contains(key);
    }

    /** Whether it is one letter, as abbreviations are made of. */
    boolean isLetter() {
        return kind == Kind.WORD && key.length() == 1;
    }
}
