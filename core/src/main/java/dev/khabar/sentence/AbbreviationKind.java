package dev.khabar.sentence;

/** What an abbreviation stands for, which tells whether its full stop can also end a sentence. */
public enum AbbreviationKind {
    /** Stands before a name ({@code د. أحمد}, {@code Mr. Smith}) or what it introduces ({@code e.g.}): never ends one. */
    TITLE,
    /** Stands before a number ({@code ص.ب. 1234}, {@code No. 5}): does not end a sentence where a number follows. */
    REFERENCE,
    /** Stands after a number, usually a year ({@code 1445 هـ.}, {@code ق.م.}): ends one where a clause follows. */
    ERA,
    /** Stands after a number ({@code 20 كم.}): ends a sentence unless a word that must go on follows. */
    UNIT,
    /** A name ({@code أ.ف.ب.}, {@code Inc.}): ends a sentence only where an unmistakable new clause follows. */
    ORGANISATION,
    /** A name that has an exclamation mark in it ({@code Yahoo!}): as an organisation. */
    BRAND,
    /** Closes a list ({@code إلخ.}, {@code etc.}): ends a sentence unless a word that must go on follows. */
    CLOSING
}
