package dev.khabar.keyword;

/** What a keyword names, where that is known from its words and from what stands before it; a doubt is a {@link #TERM}. */
public enum KeywordKind {
    /** A person, with a known name or behind an office. */
    PERSON,
    /** A country, region or town. */
    PLACE,
    /** An authority, organisation, company or club, by the noun that opens its name. */
    INSTITUTION,
    /** Anything else, and whatever is not sure. */
    TERM
}
