package dev.khabar.keyword;

/** What the words of a phrase have together, gathered in one step; stop words inside it have no rarity. */
final class PhraseWords {

    private int any;
    private int afterFirst;
    private int content;
    private int rarestCount;
    private double rarity;
    private double titlePropensity;
    private double bestTitlePropensity;
    private double afterClauseOpener;

    /** Gathers from the {@code length} words at a place. */
    void gather(Document document, int place, int length) {
        any = 0;
        content = 0;
        rarestCount = Integer.MAX_VALUE;
        rarity = 0;
        titlePropensity = 0;
        bestTitlePropensity = Double.NEGATIVE_INFINITY;
        afterClauseOpener = 0;
        for (int token = place + length - 1; token >= place; token--) {
            WordProfile word = document.profile(token);
            afterFirst = any;
            any |= word.traits();
            rarestCount = Math.min(rarestCount, document.stemCount(token));
            WordStatistics statistics = word.statistics();
            afterClauseOpener = Math.max(afterClauseOpener, statistics.afterClauseOpener());
            if (!word.is(Trait.STOP)) {
                content++;
                rarity += statistics.inverseDocumentFrequency();
                titlePropensity += statistics.titlePropensity();
                bestTitlePropensity = Math.max(bestTitlePropensity, statistics.titlePropensity());
            }
        }
    }

    /** Whether any word has a trait. */
    boolean any(int trait) {
        return (any & trait) != 0;
    }

    /** Whether a word after the first has it. */
    boolean afterFirst(int trait) {
        return (afterFirst & trait) != 0;
    }

    /** How often the stem of its rarest word occurs in the document. */
    int rarestCount() {
        return rarestCount;
    }

    double meanRarity() {
        return rarity / content;
    }

    double meanTitlePropensity() {
        return titlePropensity / content;
    }

    double bestTitlePropensity() {
        return bestTitlePropensity;
    }

    /** The largest share after words that a verb follows. */
    double afterClauseOpener() {
        return afterClauseOpener;
    }
}
