package dev.khabar.sentence;

/** A mark that pauses a sentence without ending it, unless the splitter is told otherwise. */
public enum Pause {
    /** {@code ،} or {@code ,} that is not inside a number. */
    COMMA,
    /** {@code ؛} or {@code ;}. */
    SEMICOLON,
    /** {@code :} with white space after it, so that times, scores and addresses stay whole. */
    COLON,
    /** Two full stops or more, or {@code …}: headline style, hesitation, omission. */
    ELLIPSIS
}
