package dev.khabar.diacritics;

/**
 * How much the marks of two texts must have in common for the texts to be the same, from least to most. Texts that are the
 * same at one level are the same at those before it.
 *
 * <p>At every level a letter with a combining hamza or madda is the same as the one letter that Unicode has for them (ا and
 * U+0654: أ), and tatweel, joiners, directional controls and other characters that Unicode calls ignorable do not count.
 */
public enum DiacriticLevel {
    /** The letters are the same, whatever their marks: كتب, كَتَبَ and كُتِبَ. */
    LETTERS,
    /**
     * The letters are the same, and no mark of one contradicts the other: كتب goes with كَتَبَ and with كُتِبَ, but كَتب not
     * with كُتب. What is not written contradicts nothing, a missing shadda neither.
     *
     * <p>Contradictions on one letter: two different vowels (harakat, tanwin, sukun), and a sukun without shadda where the
     * other has a shadda without vowel. Tanwin fath on an alef counts as if it stood before it, so كتاباً goes with كتابًا.
     *
     * <p>This is no equivalence relation: كَتَبَ and كُتِبَ both go with كتب, but not with each other. So there is no key or
     * order for it; those of {@link #LETTERS} find all candidates.
     */
    COMPATIBLE,
    /** The letters and their marks are the same, in whatever order the marks of one letter are typed. */
    EXACT
}
