package dev.khabar.word;

/** What a {@link NewsStemmer} brings together unless it is told to keep it apart. */
public enum Distinction {
    /** A broken plural and its singular: شهداء and شهيد. */
    PLURALS,
    /** Spellings of several newsrooms: أميركا and أمريكا. */
    SPELLINGS
}
