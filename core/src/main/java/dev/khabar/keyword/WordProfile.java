package dev.khabar.keyword;

/**
 * What is known of a word wherever it stands.
 *
 * @param letters its folded form
 * @param stem its light stem: phrases of the same stems are one phrase
 * @param form what its letters say
 * @param classes the lists it is in
 * @param statistics what the background says
 */
record WordProfile(String letters, String stem, WordForm form, WordClasses classes, WordStatistics statistics) {

    /** Starts with a digit. */
    boolean digits() {
        return Character.isDigit(letters.charAt(0));
    }

    /** Starts with a Latin letter. */
    boolean latin() {
        return letters.charAt(0) >= 'a' && letters.charAt(0) <= 'z';
    }
}
