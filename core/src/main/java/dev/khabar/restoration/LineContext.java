package dev.khabar.restoration;

/** What the line before and the line after mean for the reading of a line. */
public enum LineContext {
    /** Lines are one text: a headline is read before its article, a sentence after the ones before it. */
    NEIGHBOURS,
    /** Every line is read by itself: lists of headlines, table cells, subtitles. What stands in one never changes another. */
    NONE
}
