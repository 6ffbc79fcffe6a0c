package dev.khabar.keyword;

import dev.khabar.lexicon.CountTable;
import dev.khabar.lexicon.StemColumn;
import dev.khabar.lexicon.WordColumn;

/**
 * What the background says of a word. Shares are smoothed by a few occurrences of the average word, so that a word which
 * the background does not have gets the average.
 *
 * @param inverseDocumentFrequency of the stem: ln of how many documents there are for each that has it
 * @param titlePropensity of the stem: ln of the share of the documents with it whose title has it too
 * @param endsSegments share of the word's occurrences after which no phrase goes on
 * @param startsSegments share before which none leads up to it
 * @param afterDefinite share right after a word with the article
 * @param afterClauseOpener share right after a word that a verb often follows
 */
record WordStatistics(
        double inverseDocumentFrequency,
        double titlePropensity,
        double endsSegments,
        double startsSegments,
        double afterDefinite,
        double afterClauseOpener) {

    /** How many occurrences of the average word are added to those counted. */
    private static final double SMOOTHING = 3;

    static WordStatistics of(String letters, String stem, DocumentFrequencies background) {
        CountTable stems = background.stems();
        int row = stems.find(stem);
        double documents = stems.count(row, StemColumn.DOCUMENTS);
        CountTable words = background.words();
        int word = words.find(letters);
        return new WordStatistics(
                Math.log((background.documents() + 1) / (documents + 1)),
                Math.log((stems.count(row, StemColumn.TITLES) + 0.24) / (documents + 2)),
                share(words, word, WordColumn.SEGMENT_END, 0.45),
                share(words, word, WordColumn.SEGMENT_START, 0.36),
                share(words, word, WordColumn.AFTER_DEFINITE, 0.6),
                share(words, word, WordColumn.AFTER_CLAUSE_OPENER, 0.09));
    }

    private static double share(CountTable words, int word, int column, double prior) {
        return (words.count(word, column) + prior) / (words.count(word, WordColumn.OCCURRENCES) + SMOOTHING);
    }
}
