package dev.khabar.restoration;

/** How much of what was found is written. Marks that the text carries already always stay, and abbreviations stay bare. */
public enum RestorationPolicy {
    /** Every mark, as in books for learners. */
    FULL(0),

    /**
     * No vowel on the last letter of a word, where it says the case or the mood: as news is read aloud. A shadda stays
     * there, and so does tanwin fath before its alef. Words of one letter keep their vowel.
     */
    NO_CASE_ENDINGS(0),

    /**
     * No half-marked words: all marks where every letter of a word is sure, all but those of the last letter where only that
     * one is not, else none. Sure is what has a probability of 0.97, if {@link DiacriticRestorer.Builder#minimumConfidence}
     * says nothing else.
     */
    WHOLE_WORDS(0.97),

    /**
     * As newspapers do: only where a word is surely read otherwise than it usually is in news, and there only the marks that
     * say so. Sure is what has a probability of 0.9, if {@link DiacriticRestorer.Builder#minimumConfidence} says nothing
     * else. What is usual comes with the packaged weights; with others nothing is written.
     */
    AMBIGUOUS(0.9);

    private final double minimumConfidence;

    RestorationPolicy(double minimumConfidence) {
        this.minimumConfidence = minimumConfidence;
    }

    /** The least probability of what is written, where no other is set. */
    double minimumConfidence() {
        return minimumConfidence;
    }
}
