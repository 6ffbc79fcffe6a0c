package dev.khabar.keyword.profile;

/**
 * What is known of a word wherever it stands. All numbers are fields of its own, so that asking for one reads one place of
 * memory.
 */
public final class WordProfile {

    private final String letters;
    private final String stem;
    private final int stemRow;
    private final int traits;
    private final int cliticLetters;
    private final double length;
    private final double definiteShare;
    private final Gender gender;
    private final double nounShare;
    private final int bare;
    private final int definite;
    private final double inverseDocumentFrequency;
    private final double titlePropensity;
    private final double endsSegments;
    private final double startsSegments;
    private final double afterDefinite;
    private final double afterClauseOpener;

    /**
     * @param letters its folded form
     * @param stem phrases of the same stems are one phrase: the light stem, without a preposition that is written onto it
     * @param stemRow the row of the stem in the background, {@link dev.khabar.lexicon.SliceIndex#ABSENT} where it has none
     * @param traits {@link Trait}s, from its letters and the lists it is in
     * @param length ln(1 + letters), without conjunction, preposition and article
     * @param definiteShare how much more often the background has it with the article than without, 0 to 1
     * @param gender which adjectives it takes
     * @param noun what the background says of it without clitics and article
     * @param statistics what the background says
     * @param cliticLetters how many letters at its start are left out where it opens a keyword, if nothing in the text tells
     *     more: a conjunction, a preposition
     */
    WordProfile(
            String letters,
            String stem,
            int stemRow,
            int traits,
            double length,
            double definiteShare,
            Gender gender,
            NounEvidence noun,
            WordStatistics statistics,
            int cliticLetters) {
        this.letters = letters;
        this.stem = stem;
        this.stemRow = stemRow;
        this.traits = traits;
        this.cliticLetters = cliticLetters;
        this.length = length;
        this.definiteShare = definiteShare;
        this.gender = gender;
        nounShare = noun.nounShare();
        bare = noun.bare();
        definite = noun.definite();
        inverseDocumentFrequency = statistics.inverseDocumentFrequency();
        titlePropensity = statistics.titlePropensity();
        endsSegments = statistics.endsSegments();
        startsSegments = statistics.startsSegments();
        afterDefinite = statistics.afterDefinite();
        afterClauseOpener = statistics.afterClauseOpener();
    }

    private WordProfile(WordProfile other, int traits) {
        this.traits = traits;
        letters = other.letters;
        stem = other.stem;
        stemRow = other.stemRow;
        cliticLetters = other.cliticLetters;
        length = other.length;
        definiteShare = other.definiteShare;
        gender = other.gender;
        nounShare = other.nounShare;
        bare = other.bare;
        definite = other.definite;
        inverseDocumentFrequency = other.inverseDocumentFrequency;
        titlePropensity = other.titlePropensity;
        endsSegments = other.endsSegments;
        startsSegments = other.startsSegments;
        afterDefinite = other.afterDefinite;
        afterClauseOpener = other.afterClauseOpener;
    }

    /** The same word with other traits. */
    public WordProfile with(int otherTraits) {
        return new WordProfile(this, otherTraits);
    }

    public String letters() {
        return letters;
    }

    public String stem() {
        return stem;
    }

    public int stemRow() {
        return stemRow;
    }

    public int traits() {
        return traits;
    }

    public boolean is(int trait) {
        return (traits & trait) != 0;
    }

    public int cliticLetters() {
        return cliticLetters;
    }

    public double length() {
        return length;
    }

    public double definiteShare() {
        return definiteShare;
    }

    /** Which adjectives it takes; of a relative adjective, which it is. */
    public Gender gender() {
        return gender;
    }

    /** As {@link NounEvidence} has it. */
    public double nounShare() {
        return nounShare;
    }

    /** How often it stands without article and clitics. */
    public int bare() {
        return bare;
    }

    /** How often it stands with the article. */
    public int definite() {
        return definite;
    }

    /** As {@link WordStatistics} has it, and so those that follow. */
    public double inverseDocumentFrequency() {
        return inverseDocumentFrequency;
    }

    public double titlePropensity() {
        return titlePropensity;
    }

    public double endsSegments() {
        return endsSegments;
    }

    public double startsSegments() {
        return startsSegments;
    }

    public double afterDefinite() {
        return afterDefinite;
    }

    public double afterClauseOpener() {
        return afterClauseOpener;
    }
}
