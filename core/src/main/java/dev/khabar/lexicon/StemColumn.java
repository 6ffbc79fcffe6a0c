package dev.khabar.lexicon;

/** The columns of a table that counts the documents of stems. */
public final class StemColumn {

    /** In how many documents a word of the stem occurs. */
    public static final int DOCUMENTS = 0;
    /** In how many of them the title has one too. */
    public static final int TITLES = 1;
    /** How many columns there are. */
    public static final int COUNT = 2;

    private StemColumn() {}
}
