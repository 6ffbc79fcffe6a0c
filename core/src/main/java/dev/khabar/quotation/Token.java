package dev.khabar.quotation;

import dev.khabar.text.Span;

/**
 * A word or a mark of a text.
 *
 * @param kind what it is
 * @param span where it stands
 * @param key the folded form of a word; empty for a mark
 */
record Token(Kind kind, Span span, String key) {

    /** What a token is. */
    enum Kind {
        WORD,
        COMMA,
        COLON,
        DASH,
        OPEN_QUOTE,
        CLOSE_QUOTE,
        OPEN_BRACKET,
        CLOSE_BRACKET,
        /** A full stop, question or exclamation mark. */
        STOP
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The word without {@code و} or {@code ف}, where it may begin with one. */
    String bare() {
        return isJoined() ? key.substring(1) : key;
    }

    /** Whether it may begin with {@code و} or {@code ف}. */
    boolean isJoined() {
        return key.length() > 2 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف');
    }
}
