package dev.khabar.keyword.profile;

/** What may be true of a word, a bit each: the traits of a phrase's words are put together in one step. */
public final class Trait {

    /** A stop word: never at the edge of a phrase. */
    public static final int STOP = 1;
    /** A stop word that does not stand inside a phrase either. */
    public static final int ENDS_PHRASE = 1 << 1;
    /** A preposition, or a noun that serves as one. */
    public static final int PREPOSITION = 1 << 2;
    /** Joins or opens the names of people. */
    public static final int NAME_PART = 1 << 3;
    /** Opens names and terms: ministry, president, war. */
    public static final int HEAD = 1 << 4;
    /** A country, a large city, a region. */
    public static final int PLACE = 1 << 5;
    /** Opens with the conjunction و. */
    public static final int CONJUNCTION = 1 << 6;
    /** Carries a preposition: ب, ل, ك, or ف before the article. */
    public static final int PROCLITIC = 1 << 7;
    /** Carries the article. */
    public static final int DEFINITE = 1 << 8;
    /** Ends like a relative adjective: in yeh, or in yeh and teh marbuta. */
    public static final int RELATIVE = 1 << 10;
    /** Ends like a pronoun, and has no article. */
    public static final int PRONOUN = 1 << 11;
    /** No stop word, looks like a verb, and the background never has it with the article. */
    public static final int VERBAL = 1 << 12;
    /** Starts with a digit. */
    public static final int DIGITS = 1 << 13;
    /** Starts with a Latin letter. */
    public static final int LATIN = 1 << 14;

    /** The first part of a compound name, which no phrase cuts behind it: أبو, عبد, بن. */
    public static final int NAME_OPENER = 1 << 15;
    /**
     * Opens with a و of which the background does not tell whether it is the conjunction: it is where the rest of the word
     * stands in the same text by itself.
     */
    public static final int DOUBTFUL_CONJUNCTION = 1 << 16;

    /** A name of people that was learnt from news. */
    public static final int PERSONAL_NAME = 1 << 17;
    /** May be part of a name: hardly ever with the article, no stop word, no verb by its form. */
    public static final int NAME_LIKE = 1 << 18;
    /** Stands before names of people: an office, a rank, a profession. */
    public static final int ROLE = 1 << 19;
    /** Too general a noun or adjective to say what a text is about. */
    public static final int GENERAL = 1 << 20;
    /** A unit of measure, money or time. */
    public static final int UNIT = 1 << 21;
    /** An adverb of noun or an object by its ending, as اقتصاديا. */
    public static final int ACCUSATIVE = 1 << 22;
    /** Opens the names of institutions. */
    public static final int INSTITUTION = 1 << 23;
    /** Stands before the name of a region or town and is part of it. */
    public static final int REGION = 1 << 24;

    /** An ordinal with the article: a stop word, but it closes what a definite word opens (الرابطة المحترفة الأولى). */
    public static final int ORDINAL = 1 << 25;
    /** A stop word that opens the name of a time: شهر رمضان. */
    public static final int TIME = 1 << 26;
    /** A preposition, or a noun that is the same when folded. */
    public static final int FINAL_YEH = 1 << 27;

    /** An adjective that goes with anything: international, political. */
    public static final int WIDE = 1 << 28;

    /** A single letter. */
    public static final int LETTER = 1 << 9;
    /** Carries ل, and no conjunction before it. */
    public static final int LAM = 1 << 29;
    /** Carries ب, and no conjunction before it. */
    public static final int BEH = 1 << 30;

    /** Ends with a pronoun, if its last letter is ه and not ة, which are the same when folded. */
    public static final int FINAL_HEH = 1 << 31;

    private Trait() {}
}
