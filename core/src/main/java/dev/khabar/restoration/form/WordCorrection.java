package dev.khabar.restoration.form;

import org.jspecify.annotations.Nullable;

/**
 * Corrects what a network chose letter by letter by what is known of whole words: an attested form close by is preferred,
 * labels that go ill together are mended, and a word that looks foreign ends in sukun.
 */
public final class WordCorrection {

    /** A foreign name whose ending is surer than this is inflected. */
    private static final double SURE = 0.862;

    private final WordForms forms;
    private final ForeignWords foreignWords;

    public WordCorrection(WordForms forms) {
        this.forms = forms;
        this.foreignWords = new ForeignWords(forms);
    }

    /**
     * The labels of a word, corrected.
     *
     * @param letters of the word
     * @param logs for each letter the logarithm of how much likelier each label is than the one in {@code labels}, minus infinity for
     *     one that cannot be; nothing for letters that carry no marks
     * @param labels what the network chose; not changed
     * @param contradicted whether marks in the text keep the network from what it would have chosen
     */
    public int[] correct(String letters, double[][] logs, int[] labels, boolean contradicted) {
        int last = labels.length - 1;
        int @Nullable [] attested = last > 0 ? FormSearch.likeliest(forms, letters, logs, labels, contradicted) : null;
        int[] corrected = attested == null ? labels.clone() : attested;
        if (attested == null) {
            SoundRules.partSukunFromShadda(logs, corrected);
        }
        SoundRules.closeDiphthongs(letters, logs, corrected);
        SoundRules.fitPronoun(letters, logs, corrected);
        SoundRules.endPassive(letters, logs, corrected);
        if (logs[last].length > 0
                && corrected[last] != Label.SUKUN
                && logs[last][Label.SUKUN] > Double.NEGATIVE_INFINITY
                && probability(logs[last], labels[last]) < SURE
                && foreignWords.endInSukun(letters)) {
            corrected[last] = Label.SUKUN;
        }
        return corrected;
    }

    private static double probability(double[] logs, int label) {
        double sum = 0;
        for (double log : logs) {
            sum += StrictMath.exp(log - logs[label]);
        }
        return 1 / sum;
    }
}
