package dev.khabar.lexicon;

/** The columns of a table that counts how words occur. */
public final class WordColumn {

    /** How often the word occurs. */
    public static final int OCCURRENCES = 0;
    /** How often at the end of a segment. */
    public static final int SEGMENT_END = 1;
    /** How often after a definite word. */
    public static final int AFTER_DEFINITE = 2;
    /** How often right after a preposition that is a word of its own, as nouns stand and verbs do not. */
    public static final int AFTER_PREPOSITION = 3;
    /** How often at the start of a segment. */
    public static final int SEGMENT_START = 4;
    /** How often after a word that a verb follows. */
    public static final int AFTER_CLAUSE_OPENER = 5;
    /** How many columns there are. */
    public static final int COUNT = 6;

    private WordColumn() {}
}
