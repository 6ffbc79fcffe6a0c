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
    WRAP,
    /**
     * Asks the text, for a source of which one does not know. Where its beginning (4,096 code units) shows lines that were
     * wrapped at one width, a break after a full line is white space, and one after a shorter line ends the sentence, as
     * blank lines do. Elsewhere a line break ends the sentence, unless the line stops without a terminator where none can:
     * after a preposition, inside brackets, before a word that must go on.
     */
    DETECT
}
