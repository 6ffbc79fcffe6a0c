package dev.khabar.restoration.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the likeliest reading of one word that is an attested form, among those that are little less likely than the
 * network's own.
 */
final class FormSearch {

    /** How much less likely an attested form may be than the network's reading, as a natural logarithm. */
    private static final double BOUND = 2.5;
    /** The same where marks in the text contradict what the network read: its other labels are in doubt, too. */
    private static final double BOUND_OF_CONTRADICTED = 6;
    /** What of that holds for a word of which only a part is known, which says less. */
    private static final double PARTS = 2.0 / 3;
    /** A word with more doubtful letters than this reaches keeps the network's reading. */
    private static final int MOST_STEPS = 2000;

    private static final String SUN_LETTERS = "تثدذرزسشصضطظلن";
    private static final int ARTICLE = 2;

    private final WordForms forms;
    private final String letters;
    private final double[][] logs;
    private final boolean known;
    private final List<Integer> starts;
    private final int[] labels;
    private double bound;
    private int steps;
    private int @Nullable [] best;

    private FormSearch(WordForms forms, String letters, double[][] logs, int[] labels, boolean contradicted) {
        this.forms = forms;
        this.letters = letters;
        this.logs = logs;
        this.labels = labels.clone();
        this.known = forms.isWord(letters);
        this.starts = known ? List.of(0) : Proclitics.ends(letters);
        double most = contradicted ? BOUND_OF_CONTRADICTED : BOUND;
        this.bound = known ? most : most * PARTS;
    }

    /**
     * The labels of the likeliest attested form, the last label as it is; null if there is none.
     *
     * @param logs for each letter the logarithm of how much likelier than its own each label is; nothing for letters that carry no
     *     marks
     * @param labels the network's own
     * @param contradicted whether marks in the text keep the network from what it would have chosen
     */
    static int @Nullable [] likeliest(
            WordForms forms, String letters, double[][] logs, int[] labels, boolean contradicted) {
        FormSearch search = new FormSearch(forms, letters, logs, labels, contradicted);
        if (search.known || search.hasParts()) {
            search.step(0, 0);
        }
        return search.best;
    }

    private boolean hasParts() {
        return starts.size() > 1 || Proclitics.isArticle(letters, 0);
    }

    private void step(int index, double loss) {
        if (steps++ >= MOST_STEPS) {
            return;
        }
        if (index == letters.length() - 1) {
            if (loss < bound && isAttested()) {
                bound = loss;
                best = labels.clone();
            }
            return;
        }
        int own = labels[index];
        step(index + 1, loss);
        for (int label = 0; label < logs[index].length; label++) {
            if (label != own && loss - logs[index][label] < bound) {
                labels[index] = label;
                step(index + 1, loss - logs[index][label]);
            }
        }
        labels[index] = own;
    }

    private boolean isAttested() {
        if (known) {
            return forms.isForm(letters, 0, labels, labels[0]);
        }
        for (int start : starts) {
            if (Proclitics.agree(letters, labels, start)
                    && ((start > 0 && forms.isForm(letters, start, labels, labels[start]))
                            || isAttestedAfterArticle(start))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article stands there that its labels say, and the rest is attested without it. */
    private boolean isAttestedAfterArticle(int article) {
        int stem = article + ARTICLE;
        if (stem + 2 >= letters.length() || !letters.startsWith("ال", article)) {
            return false;
        }
        int first = labels[stem];
        int lam = labels[stem - 1];
        if (SUN_LETTERS.indexOf(letters.charAt(stem)) < 0) {
            return lam == Label.SUKUN && forms.isForm(letters, stem, labels, first);
        }
        return lam == Label.NONE && first > Label.SHADDA && forms.isForm(letters, stem, labels, Label.vowel(first));
    }
}
