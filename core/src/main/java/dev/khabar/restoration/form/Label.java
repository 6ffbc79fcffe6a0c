package dev.khabar.restoration.form;

/**
 * What a letter carries, as the number of a label: nothing, the three tanwins, fatha, damma, kasra, sukun, shadda, and a
 * shadda with each of the first six marks.
 */
final class Label {

    static final int NONE = 0;
    static final int FATHA = 4;
    static final int DAMMA = 5;
    static final int KASRA = 6;
    static final int SUKUN = 7;
    static final int SHADDA = 8;

    private Label() {}

    static boolean hasShadda(int label) {
        return label >= SHADDA;
    }

    /** The label of the mark alone, without its shadda. */
    static int vowel(int label) {
        return hasShadda(label) ? label - SHADDA : label;
    }

    /** The same shadda or none, with another vowel. */
    static int withVowel(int label, int vowel) {
        return hasShadda(label) ? SHADDA + vowel : vowel;
    }
}
