package dev.khabar.sentence;

/**
 * What a line break means. Line breaks are line feed, carriage return and both together, vertical tab, form feed, next
 * line U+0085, line separator U+2028 and paragraph separator U+2029.
 */
public enum LineBreaks {
    /** Every line break ends the sentence: news puts a paragraph or a heading on a line. The default. */
    END_SENTENCES,
    /** A line break is white space; a blank line, or a paragraph separator, ends the sentence. */
    BLANK_LINE_ENDS_SENTENCES,
    /** The text was wrapped at some width and pages may break in it: a line break is white space, blank lines too. */
    WRAP
}
