package dev.khabar.keyword;

/** What may be true of a word, a bit each: the traits of a phrase's words are put together in one step. */
final class Trait {

    /** A stop word: never at the edge of a phrase. */
    static final int STOP = 1;
    /** A stop word that does not stand inside a phrase either. */
    static final int ENDS_PHRASE = 1 << 1;
    /** A preposition, or a noun that serves as one. */
    static final int PREPOSITION = 1 << 2;
    /** Joins or opens the names of people. */
    static final int NAME_PART = 1 << 3;
    /** Opens names and terms: ministry, president, war. */
    static final int HEAD = 1 << 4;
    /** A country, a large city, a region. */
    static final int PLACE = 1 << 5;
    /** Opens with the conjunction و. */
    static final int CONJUNCTION = 1 << 6;
    /** Carries a preposition: ب, ل, ك, or ف before the article. */
    static final int PROCLITIC = 1 << 7;
    /** Carries the article. */
    static final int DEFINITE = 1 << 8;
    /** Ends like a relative adjective: in yeh, or in yeh and teh marbuta. */
    static final int RELATIVE = 1 << 10;
    /** Ends like a pronoun, and has no article. */
    static final int PRONOUN = 1 << 11;
    /** No stop word, looks like a verb, and the background never has it with the article. */
    static final int VERBAL = 1 << 12;
    /** Starts with a digit. */
    static final int DIGITS = 1 << 13;
    /** Starts with a Latin letter. */
    static final int LATIN = 1 << 14;

    /** The first part of a compound name, which no phrase cuts behind it: أبو, عبد, بن. */
    static final int NAME_OPENER = 1 << 15;
    /**
     * Opens with a و of which the background does not tell whether it is the conjunction: it is where the rest of the word
     * stands in the same text by itself.
     */
    static final int DOUBTFUL_CONJUNCTION = 1 << 16;

    /** A name of people that was learnt from news. */
    static final int PERSONAL_NAME = 1 << 17;
    /** May be part of a name: hardly ever with the article, no stop word, no verb by its form. */
    static final int NAME_LIKE = 1 << 18;
    /** Stands before names of people: an office, a rank, a profession. */
    static final int ROLE = 1 << 19;
    /** Too general a noun or adjective to say what a text is about. */
    static final int GENERAL = 1 << 20;
    /** A unit of measure, money or time. */
    static final int UNIT = 1 << 21;
    /** An adverb of noun or an object by its ending, as اقتصاديا. */
    static final int ACCUSATIVE = 1 << 22;
    /** Opens the names of institutions. */
    static final int INSTITUTION = 1 << 23;
    /** Stands before the name of a region or town and is part of it. */
    static final int REGION = 1 << 24;

    /** An ordinal with the article: a stop word, but it closes what a definite word opens (الرابطة المحترفة الأولى). */
    static final int ORDINAL = 1 << 25;
    /** A stop word that opens the name of a time: شهر رمضان. */
    static final int TIME = 1 << 26;
    /** A preposition, or a noun that is the same when folded. */
    static final int FINAL_YEH = 1 << 27;

    /** An adjective that goes with anything: international, political. */
    static final int WIDE = 1 << 28;

    /** A single letter. */
    static final int LETTER = 1 << 9;
    /** Carries ل, and no conjunction before it. */
    static final int LAM = 1 << 29;
    /** Carries ب, and no conjunction before it. */
    static final int BEH = 1 << 30;

    private Trait() {}
}
