package dev.khabar.sentence.clause;

/** A closed class of words, by the label of its lines in {@code clause-words.txt}, which explains it. */
enum WordClass {
    OPENER,
    JOINED,
    QUESTION,
    GOVERNING,
    WHEN,
    TIME,
    RELATIVE,
    COMPLEMENT,
    ATTRIBUTION,
    SOURCE,
    SAYING,
    MANNER,
    TRAILING,
    SCALE,
    INNER,
    TITLED,
    LETTERED
}
