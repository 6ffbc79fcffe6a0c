package dev.khabar.restoration.form;

import java.util.ArrayList;
import java.util.List;

/** Conjunctions, prepositions and the س of the future, which are written onto a word and say one vowel each. */
public final class Proclitics {

    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلكس";
    private static final int SHORTEST_REST = 3;
    private static final char LAM = 'ل';
    private static final String ARTICLE = "ال";

    private Proclitics() {}

    /** Where the rest of the word can begin: 0, and what follows each possible run of them. */
    public static List<Integer> ends(String letters) {
        List<Integer> ends = new ArrayList<>(4);
        ends.add(0);
        int last = letters.length() - SHORTEST_REST;
        boolean conjunction = last > 0 && CONJUNCTIONS.indexOf(letters.charAt(0)) >= 0;
        if (conjunction || (last > 0 && PREPOSITIONS.indexOf(letters.charAt(0)) >= 0)) {
            ends.add(1);
        }
        if (conjunction && last > 1 && PREPOSITIONS.indexOf(letters.charAt(1)) >= 0) {
            ends.add(2);
        }
        return ends;
    }

    /** Whether the first {@code count} letters carry the vowels that they carry as proclitics. */
    static boolean agree(String letters, int[] labels, int count) {
        for (int i = 0; i < count; i++) {
            boolean agrees =
                    switch (letters.charAt(i)) {
                        case 'و', 'ف', 'ك', 'س' -> labels[i] == Label.FATHA;
                        case 'ب' -> labels[i] == Label.KASRA;
                        case LAM -> labels[i] == Label.KASRA || (labels[i] == Label.FATHA && i == 0);
                        default -> false;
                    };
            if (!agrees) {
                return false;
            }
        }
        return true;
    }

    /** Whether the article stands at {@code at}, and a word after it. */
    static boolean isArticle(String letters, int at) {
        return letters.startsWith(ARTICLE, at) && letters.length() > at + ARTICLE.length() + 2;
    }
}
