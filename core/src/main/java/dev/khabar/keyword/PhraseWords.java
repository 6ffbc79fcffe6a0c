package dev.khabar.keyword;

/** What the words of a phrase have together; stop words inside it have no rarity. */
final class PhraseWords {

    private int any;
    private int afterFirst;
    private int content;
    private int rarestCount;
    private double rarity;
    private double titlePropensity;
    private double bestTitlePropensity;
    private double afterClauseOpener;

    /** Gathers from the {@code length} words at a place, from the last to the first. */
    void gather(Document document, int place, int length) {
        clear();
        for (int token = place + length - 1; token > place; token--) {
            include(document, token);
        }
        afterFirst = any;
        include(document, place);
    }

    /** Begins with one word, behind which others may be added. */
    void begin(Document document, int token) {
        clear();
        include(document, token);
        afterFirst = 0;
    }

    /** Adds the word behind those that there are; sums may differ from those gathered by roundings. */
    void add(Document document, int token) {
        afterFirst |= document.profile(token).traits();
        include(document, token);
    }

    private void clear() {
        any = 0;
        content = 0;
        rarestCount = Integer.MAX_VALUE;
        rarity = 0;
        titlePropensity = 0;
        bestTitlePropensity = Double.NEGATIVE_INFINITY;
        afterClauseOpener = 0;
    }

    private void include(Document document, int token) {
        WordProfile word = document.profile(token);
        any |= word.traits();
        rarestCount = Math.min(rarestCount, document.stemCount(token));
        afterClauseOpener = larger(afterClauseOpener, word.afterClauseOpener());
        if (!word.is(Trait.STOP)) {
            content++;
            rarity += word.inverseDocumentFrequency();
            titlePropensity += word.titlePropensity();
            bestTitlePropensity = larger(bestTitlePropensity, word.titlePropensity());
        }
    }

    /** Of two that are numbers. */
    private static double larger(double one, double other) {
        return one > other ? one : other;
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
