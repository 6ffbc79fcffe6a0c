package dev.khabar.keyword.phrase;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.profile.Gender;
import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/** What the words of a phrase have together; stop words inside it have no rarity. */
public final class PhraseWords {

    private static final int GENERAL = Trait.GENERAL | Trait.WIDE | Trait.STOP;
    private static final int ADJECTIVE = Trait.DEFINITE | Trait.RELATIVE;
    private static final int WITH_CLITIC = Trait.CONJUNCTION | Trait.PROCLITIC;
    private static final int MAY_FOLLOW_DEFINITE = Trait.DEFINITE | Trait.PREPOSITION;

    private int any;
    private int all;
    private int afterFirst;
    private int nameLike;
    private boolean general;
    private boolean broken;
    private boolean named;
    private boolean feminineDisagrees;
    private boolean masculineDisagrees;
    private double leastNoun;
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
            includeBehind(document, token);
        }
        include(document, place);
    }

    /** Begins with one word, behind which others may be added. */
    void begin(Document document, int token) {
        clear();
        include(document, token);
    }

    /** Adds the word behind those that there are; sums may differ from those gathered by roundings. */
    void add(Document document, int token) {
        includeBehind(document, token);
    }

    private void clear() {
        any = 0;
        all = -1;
        afterFirst = 0;
        nameLike = 0;
        general = true;
        broken = false;
        named = false;
        feminineDisagrees = false;
        masculineDisagrees = false;
        leastNoun = 1;
        content = 0;
        rarestCount = Integer.MAX_VALUE;
        rarity = 0;
        titlePropensity = 0;
        bestTitlePropensity = Double.NEGATIVE_INFINITY;
        afterClauseOpener = 0;
    }

    /** Takes a word that is not the first. */
    private void includeBehind(Document document, int token) {
        int traits = document.profile(token).traits();
        afterFirst |= traits;
        WordProfile before = document.profile(token - 1);
        broken |= (traits & MAY_FOLLOW_DEFINITE) == 0 && before.is(Trait.DEFINITE);
        if ((traits & ADJECTIVE) == ADJECTIVE && (traits & WITH_CLITIC) == 0 && before.is(Trait.DEFINITE)) {
            Gender gender = document.profile(token).gender();
            feminineDisagrees |= gender == Gender.FEMININE && before.gender() == Gender.MASCULINE;
            masculineDisagrees |= gender == Gender.MASCULINE && before.gender() == Gender.FEMININE;
        }
        include(document, token);
    }

    private void include(Document document, int token) {
        WordProfile word = document.profile(token);
        any |= word.traits();
        all &= word.traits();
        named |= document.names().has(token);
        nameLike += word.is(Trait.NAME_LIKE) ? 1 : 0;
        general &= word.is(GENERAL);
        rarestCount = Math.min(rarestCount, document.stemCount(token));
        afterClauseOpener = larger(afterClauseOpener, word.afterClauseOpener());
        if (!word.is(Trait.STOP)) {
            content++;
            rarity += word.inverseDocumentFrequency();
            titlePropensity += word.titlePropensity();
            bestTitlePropensity = larger(bestTitlePropensity, word.titlePropensity());
            leastNoun = word.nounShare() < leastNoun ? word.nounShare() : leastNoun;
        }
    }

    /** Of two that are numbers. */
    private static double larger(double one, double other) {
        return one > other ? one : other;
    }

    /** Whether any word has a trait. */
    public boolean any(int trait) {
        return (any & trait) != 0;
    }

    /** Whether a word after the first has it. */
    public boolean afterFirst(int trait) {
        return (afterFirst & trait) != 0;
    }

    /** Whether all words have it. */
    public boolean all(int trait) {
        return (all & trait) != 0;
    }

    /** Whether all are general, or adjectives that go with anything, or stop words. */
    public boolean allGeneral() {
        return general;
    }

    /** How many may be part of names. */
    public int nameLike() {
        return nameLike;
    }

    /** Whether an indefinite word that is no preposition follows a definite one. */
    public boolean definitenessBroken() {
        return broken;
    }

    /**
     * Whether a relative adjective cannot belong to the definite noun right before it, nor to the indefinite one that opens
     * the phrase: الجزاء الترجيحية of ركلات الجزاء الترجيحية.
     */
    public boolean disagrees(WordProfile first) {
        Gender opening = first.is(Trait.DEFINITE) ? Gender.UNKNOWN : first.gender();
        return (feminineDisagrees && opening != Gender.FEMININE) || (masculineDisagrees && opening != Gender.MASCULINE);
    }

    /** Whether any is part of a name of a person. */
    public boolean named() {
        return named;
    }

    /** The least share of uses of a noun. */
    public double leastNoun() {
        return leastNoun;
    }

    /** How often the stem of its rarest word occurs in the document. */
    public int rarestCount() {
        return rarestCount;
    }

    public double meanRarity() {
        return rarity / content;
    }

    public double meanTitlePropensity() {
        return titlePropensity / content;
    }

    public double bestTitlePropensity() {
        return bestTitlePropensity;
    }

    /** The largest share after words that a verb follows. */
    public double afterClauseOpener() {
        return afterClauseOpener;
    }
}
