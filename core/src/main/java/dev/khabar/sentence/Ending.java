package dev.khabar.sentence;

/** Why a sentence ends where it ends. */
public enum Ending {
    /** A full stop, question mark or exclamation mark, or a run of them: {@code . ! ? ؟ ۔ ?! ؟!}. */
    TERMINATOR,
    /**
     * A terminator before a closing quotation mark or bracket that nothing goes on from: {@code «الوضع جيد.»}; or the closing
     * sign alone, of reported speech without a full stop and of a credit between sentences: {@code (رويترز)}.
     */
    QUOTATION,
    /** A pause that the splitter was told to end sentences at: see {@link Pause}. */
    PAUSE,
    /** A place inside a sentence that was longer than asked for: see {@link SentenceSplitter.Builder#longest(int)}. */
    CLAUSE,
    /** The end of a line, or a blank line, as {@link LineBreaks} says. */
    LINE_BREAK,
    /** Nothing follows, and no terminator either. */
    END_OF_TEXT
}
