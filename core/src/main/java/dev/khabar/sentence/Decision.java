package dev.khabar.sentence;

/** What a rule says about a mark. */
enum Decision {
    /** The sentence ends: {@link Ending#TERMINATOR}, or {@link Ending#QUOTATION} where something closes after the mark. */
    ENDS,
    /** The sentence ends although the mark is only a pause: {@link Ending#PAUSE}. */
    PAUSES,
    /** The sentence goes on. */
    GOES_ON,
    /** The rule has no opinion; the next one is asked. */
    UNDECIDED
}
