package dev.khabar.lexicon;

/** The columns of a table that counts words as they are written. */
public final class FormColumn {

    /** In how many documents the word occurs, written so. */
    public static final int DOCUMENTS = 0;
    /** How many columns there are. */
    public static final int COUNT = 1;

    private FormColumn() {}
}
