package dev.khabar.restoration.form;

/**
 * Which words look foreign: names that are spelled by their sound and take no case ending (أنجلوس, سنتر). They have only
 * letters that such spellings use, no article, no Arabic ending, and are not known, with and without what is written onto
 * them.
 */
final class ForeignWords {

    /** Letters that spell sounds of Arabic, and those that only its words end in. */
    private static final String ARABIC_ONLY = "عحصضطظقءئؤةذىث";
    /** Letters that a vowel sound ends in, or where no ending shows. */
    private static final String ENDS_WITHOUT_SUKUN = "اوىيه";

    private static final String[] ENDINGS = {
        "ها", "هم", "هما", "هن", "نا", "ه", "ك", "ي", "كم", "ون", "ين", "ان", "ات", "وا", "ت", "تين"
    };
    private static final String[] PLURALS = {"يين", "يون", "ات"};
    private static final int SHORTEST = 4;
    private static final int SHORTEST_STEM = 2;
    private static final String ARTICLE = "ال";
    private static final String ARTICLE_AFTER_LAM = "لل";

    private final WordForms forms;

    ForeignWords(WordForms forms) {
        this.forms = forms;
    }

    /** Whether a word looks foreign and ends in a letter that such a word says without a vowel. */
    boolean endInSukun(String word) {
        return ENDS_WITHOUT_SUKUN.indexOf(word.charAt(word.length() - 1)) < 0 && contain(word);
    }

    private boolean contain(String word) {
        if (word.length() < SHORTEST || word.charAt(0) == 'ا') {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (ARABIC_ONLY.indexOf(word.charAt(i)) >= 0) {
                return false;
            }
        }
        for (String plural : PLURALS) {
            if (word.endsWith(plural)) {
                return false;
            }
        }
        for (int start : Proclitics.ends(word)) {
            String rest = word.substring(start);
            if (rest.startsWith(ARTICLE) || rest.startsWith(ARTICLE_AFTER_LAM) || isKnown(rest)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnown(String word) {
        if (forms.isWord(word)) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                String stem = word.substring(0, word.length() - ending.length());
                if (forms.isWord(stem) || forms.isWord(stem + "ة") || forms.isWord(ARTICLE + stem)) {
                    return true;
                }
            }
        }
        return false;
    }
}
