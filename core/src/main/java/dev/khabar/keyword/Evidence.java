package dev.khabar.keyword;

/** A kind of evidence for a phrase: what the {@link Feature}s of its kind have in common. */
public enum Evidence {
    /** How often the phrase occurs, in how many written forms, and how firmly its words hold together. */
    FREQUENCY,
    /** Where it first stands, and whether the headline has it. */
    POSITION,
    /** How rare its words are in the background, and how often words like these reach the title of an article. */
    RARITY,
    /** What stands beside it: breaks, quotation marks, stop words; here and in the background. */
    CONTEXT,
    /** What it looks like: length, article, clitics, endings, digits, word classes. */
    FORM,
    /** How all that goes together: what the {@link Ranker}'s decision trees add to the sum of the other kinds. */
    CORRECTION
}
