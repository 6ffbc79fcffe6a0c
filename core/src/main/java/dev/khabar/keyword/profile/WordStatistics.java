package dev.khabar.keyword.profile;

import dev.khabar.lexicon.CorpusCounts;
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
    /** How many documents of the average stem. */
    private static final double SMOOTHING_OF_TITLES = 2;

    // What is true of the average word or stem, as counted in the ANT corpus.

    private static final double TITLES = 0.12;
    private static final double ENDS_SEGMENT = 0.15;
    private static final double STARTS_SEGMENT = 0.12;
    private static final double AFTER_DEFINITE = 0.2;
    private static final double AFTER_CLAUSE_OPENER = 0.03;

    /**
     * The statistics of a word.
     *
     * @param word its row among the words
     * @param row that of its stem among the stems
     */
    static WordStatistics of(int word, int row, CorpusCounts background) {
        CountTable stems = background.stems();
        double documents = stems.count(row, StemColumn.DOCUMENTS);
        CountTable words = background.words();
        return new WordStatistics(
                Math.log((background.documents() + 1) / (documents + 1)),
                Math.log((stems.count(row, StemColumn.TITLES) + TITLES * SMOOTHING_OF_TITLES)
                        / (documents + SMOOTHING_OF_TITLES)),
                share(words, word, WordColumn.SEGMENT_END, ENDS_SEGMENT),
                share(words, word, WordColumn.SEGMENT_START, STARTS_SEGMENT),
                share(words, word, WordColumn.AFTER_DEFINITE, AFTER_DEFINITE),
                share(words, word, WordColumn.AFTER_CLAUSE_OPENER, AFTER_CLAUSE_OPENER));
    }

    private static double share(CountTable words, int word, int column, double average) {
        return (words.count(word, column) + average * SMOOTHING)
                / (words.count(word, WordColumn.OCCURRENCES) + SMOOTHING);
    }
}
