package dev.khabar.keyword;

/**
 * What is known of a word wherever it stands.
 *
 * @param letters its folded form
 * @param stem phrases of the same stems are one phrase: the light stem, without a preposition that is written onto it
 * @param traits {@link Trait}s, from its letters and the lists it is in
 * @param length ln(1 + letters), without conjunction, preposition and article
 * @param definiteShare how much more often the background has it with the article than without, 0 to 1
 * @param noun what the background says of it without clitics and article
 * @param statistics what the background says
 * @param cliticLetters how many letters at its start are left out where it opens a keyword, if nothing in the text tells
 *     more: a conjunction, a preposition
 */
record WordProfile(
        String letters,
        String stem,
        int traits,
        double length,
        double definiteShare,
        NounEvidence noun,
        WordStatistics statistics,
        int cliticLetters) {

    /** The same word with other traits. */
    WordProfile with(int otherTraits) {
        return new WordProfile(letters, stem, otherTraits, length, definiteShare, noun, statistics, cliticLetters);
    }

    boolean is(int trait) {
        return (traits & trait) != 0;
    }
}
