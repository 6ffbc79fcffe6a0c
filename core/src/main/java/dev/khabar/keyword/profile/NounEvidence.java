package dev.khabar.keyword.profile;

import dev.khabar.lexicon.CountTable;
import dev.khabar.lexicon.WordColumn;
import dev.khabar.lexicon.WordEnds;

/**
 * What the background says of a word without its clitics and article.
 *
 * @param nounShare the share of its uses that only nouns have: with the article, under a preposition or after one
 * @param bare how often it stands without article and clitics
 * @param definite how often with the article
 */
record NounEvidence(double nounShare, int bare, int definite) {

    /** Before a noun alone: prepositions and the article, by themselves and together. */
    private static final String[] BEFORE_NOUNS = {"ب", "ل", "لل", "بال", "وال"};

    private static final String ARTICLE = "ال";

    /** What is taken of a word that nobody has seen: a third noun. */
    private static final double SHARE_OF_UNKNOWN = 0.35;

    /**
     * The evidence for a word.
     *
     * @param core where it begins without clitics and article
     */
    static NounEvidence of(WordEnds word, int core, CountTable words) {
        int bareRow = words.find(word, "", core);
        int definiteRow = words.find(word, ARTICLE, core);
        int bare = words.count(bareRow, WordColumn.OCCURRENCES);
        int definite = words.count(definiteRow, WordColumn.OCCURRENCES);
        int underClitics = 0;
        for (String before : BEFORE_NOUNS) {
            underClitics += words.count(words.find(word, before, core), WordColumn.OCCURRENCES);
        }
        int afterPrepositions = words.count(bareRow, WordColumn.AFTER_PREPOSITION)
                + words.count(definiteRow, WordColumn.AFTER_PREPOSITION);
        return new NounEvidence(
                (afterPrepositions + definite + underClitics + SHARE_OF_UNKNOWN)
                        / (bare + definite + underClitics + 1.0),
                bare,
                definite);
    }

    /** The same with another share. */
    NounEvidence withShare(double share) {
        return new NounEvidence(share, bare, definite);
    }

    /** How often it stands with the article or without. */
    int seen() {
        return bare + definite;
    }
}
