package dev.khabar.keyword.document;

import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/** Gives a word its article back that has lost its alef behind the preposition ل: الحكومة for للحكومة. */
public final class ArticleAfterLam {

    private static final String DOUBLE_LAM = "لل";
    private static final char ALEF = 'ا';

    private ArticleAfterLam() {}

    /**
     * Writes the article of a word with لل as ال.
     *
     * @param text the word as it is shown; marks between the two letters leave it as it is
     */
    public static void restore(WordProfile word, StringBuilder text) {
        if (word.is(Trait.DEFINITE) && word.is(Trait.PROCLITIC) && text.indexOf(DOUBLE_LAM) == 0) {
            text.setCharAt(0, ALEF);
        }
    }
}
