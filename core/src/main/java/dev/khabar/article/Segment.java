package dev.khabar.article;

/**
 * What stands between two signs of an opening, or a part of it that is of one kind.
 *
 * @param kind what it is
 * @param start where it begins in the line
 * @param end where it ends
 * @param words how many words and numbers it has
 */
record Segment(Kind kind, int start, int end, int words) {

    /** What a segment is. */
    enum Kind {
        /** An agency that signs reports, by its name or abbreviation. */
        AGENCY,
        /** An agency whose name is also a word of every day. */
        EVERYDAY_AGENCY,
        /** A word in place of an agency: agencies, the newsroom. */
        AGENCIES,
        /** A place that is known. */
        PLACE,
        /** A day, with or without the time. */
        DATE,
        /** What somebody did: wrote, edited. */
        AUTHORSHIP,
        /** Somebody took the pictures. */
        PHOTOGRAPHY,
        /** The word for a source. */
        SOURCE,
        /** A person, by the shape of the name. */
        PERSON,
        /** A paper or site: a name in quotation marks, or an address. */
        PAPER,
        /** An address, as a site signs with. */
        DOMAIN,
        /** A word for the kind of report. */
        LABEL,
        /** Up to three words that may be a name. */
        NAME,
        /** Up to three words with a verb among them, which may be the name of a paper. */
        VERBAL_NAME,
        /** Running text. */
        PROSE
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
