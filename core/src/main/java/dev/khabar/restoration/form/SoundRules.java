package dev.khabar.restoration.form;

/**
 * What the sounds of Arabic allow within a word, whether it is known or not. Of two labels that go ill together the one
 * changes that is less sure.
 */
final class SoundRules {

    private static final char HEH = 'ه';
    private static final char WAW = 'و';
    private static final char YEH = 'ي';
    private static final int PASSIVE = 3;
    private static final String BEGINNINGS = "أنيتم";

    private SoundRules() {}

    /** A doubled letter follows a vowel: no sukun before a shadda. */
    static void partSukunFromShadda(double[][] logs, int[] labels) {
        for (int i = 0; i + 1 < labels.length; i++) {
            if (labels[i] == Label.SUKUN && Label.hasShadda(labels[i + 1])) {
                int here = withLikelyShadda(logs[i], likeliest(logs[i], Label.NONE + 1, Label.SUKUN));
                int next = likeliest(logs[i + 1], Label.NONE + 1, Label.SHADDA);
                replaceOne(logs, labels, i, here, next);
            }
        }
    }

    /** A و or ي after a fatha lengthens nothing: it is a letter of its own and says a sukun, if it says nothing else. */
    static void closeDiphthongs(String letters, double[][] logs, int[] labels) {
        for (int i = 1; i < labels.length; i++) {
            boolean weak = letters.charAt(i) == WAW || letters.charAt(i) == YEH;
            if (weak
                    && labels[i] == Label.NONE
                    && Label.vowel(labels[i - 1]) == Label.FATHA
                    && log(logs[i], Label.SUKUN) > Double.NEGATIVE_INFINITY) {
                labels[i] = Label.SUKUN;
            }
        }
    }

    /** The pronoun ه says a kasra only after a kasra or ي: كِتَابِهِ, but كِتَابُهُ. */
    static void fitPronoun(String letters, double[][] logs, int[] labels) {
        int last = labels.length - 1;
        if (last < 2 || letters.charAt(last) != HEH || letters.charAt(last - 1) == YEH || labels[last] != Label.KASRA) {
            return;
        }
        int before = labels[last - 1];
        int vowel = Label.vowel(before);
        if (vowel == Label.FATHA || vowel == Label.DAMMA) {
            replaceOne(
                    logs,
                    labels,
                    last - 1,
                    withLikelyShadda(logs[last - 1], Label.withVowel(before, Label.KASRA)),
                    withLikelyShadda(logs[last], Label.DAMMA));
        }
    }

    /**
     * Three letters with a damma and a kasra are a passive (كُتِبَ, عُيِّنَ), no noun: they end in a fatha. Letters that begin a
     * verb's present or a participle may stand before a stem of two (يُرِدْ), whose ending is left as it is.
     */
    static void endPassive(String letters, double[][] logs, int[] labels) {
        int last = labels.length - 1;
        if (labels.length == PASSIVE
                && BEGINNINGS.indexOf(letters.charAt(0)) < 0
                && labels[0] == Label.DAMMA
                && Label.vowel(labels[1]) == Label.KASRA
                && labels[last] > Label.NONE
                && labels[last] <= Label.DAMMA
                && log(logs[last], Label.FATHA) > Double.NEGATIVE_INFINITY) {
            labels[last] = withLikelyShadda(logs[last], Label.FATHA);
        }
    }

    /** Puts {@code here} at {@code index} or {@code next} after it, whichever loses less; nothing where neither can be. */
    private static void replaceOne(double[][] logs, int[] labels, int index, int here, int next) {
        double lossHere = log(logs[index], here) - log(logs[index], labels[index]);
        double lossNext = log(logs[index + 1], next) - log(logs[index + 1], labels[index + 1]);
        if (lossNext == Double.NEGATIVE_INFINITY && lossHere == Double.NEGATIVE_INFINITY) {
            return;
        }
        if (lossHere > lossNext) {
            labels[index] = here;
        } else {
            labels[index + 1] = next;
        }
    }

    /**
     * The label with a shadda where that is likelier: a letter that was given the vowel alone would be given the shadda when
     * the text is restored again.
     */
    private static int withLikelyShadda(double[] row, int label) {
        int doubled = Label.SHADDA + Label.vowel(label);
        return !Label.hasShadda(label) && log(row, doubled) > log(row, label) ? doubled : label;
    }

    private static double log(double[] row, int label) {
        return label < row.length ? row[label] : Double.NEGATIVE_INFINITY;
    }

    private static int likeliest(double[] row, int from, int to) {
        int best = from;
        for (int label = from; label < Math.min(to, row.length); label++) {
            if (row[label] > row[best]) {
                best = label;
            }
        }
        return best;
    }
}
