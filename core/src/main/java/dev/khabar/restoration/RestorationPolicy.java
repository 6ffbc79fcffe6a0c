package dev.khabar.restoration;

/** How much of what was found is written. Marks that the text carries already always stay. */
public enum RestorationPolicy {
    /** Every mark, as in books for learners. */
    FULL,

    /**
     * No vowel on the last letter of a word, where it says the case or the mood: as news is read aloud. A shadda stays
     * there, and so does tanwin fath before its alef. Words of one letter keep their vowel.
     */
    NO_CASE_ENDINGS,

    /**
     * Only what tells readings of a word apart: shadda, unless it follows from the article before a sun letter; tanwin; and
     * a vowel that is less than {@value WrittenMarks#CLEAR_MARGIN} more probable than the best of those said otherwise.
     */
    AMBIGUOUS
}
