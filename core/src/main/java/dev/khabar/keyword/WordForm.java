package dev.khabar.keyword;

import dev.khabar.lexicon.CountTable;

/**
 * What the letters of a word say, weighed by how often the background has the word with and without what may be written
 * onto it. A reading for the ranker, whose weights were fitted with it; quick and light, as a light stem is.
 *
 * @param conjunction opens with the conjunction و
 * @param proclitic carries a preposition: ب, ل, ك, or ف before the article
 * @param definite carries the article
 * @param core the letters without conjunction, preposition and article
 * @param definiteShare how much more often the background has the core with the article than without, 0 to 1
 * @param ending what the word looks like from its letters
 */
record WordForm(
        boolean conjunction, boolean proclitic, boolean definite, String core, double definiteShare, Ending ending) {

    private static final String ARTICLE = "ال";
    /** What is left of the article after ل. */
    private static final String ARTICLE_AFTER_LAM = "لل";

    private static final int SHORTEST_WITH_CLITIC = 4;
    private static final int SHORTEST_WITH_TWO = 5;

    static WordForm of(String letters, CountTable counts) {
        Counts count = new Counts(letters, counts);
        int length = letters.length();
        boolean conjunction = hasConjunction(letters, count);
        int start = conjunction ? 1 : 0;
        int rest = length - start;
        boolean proclitic = false;
        boolean definite = false;
        int core = start;
        if (rest >= SHORTEST_WITH_CLITIC && letters.startsWith(ARTICLE, start)) {
            definite = true;
            core += ARTICLE.length();
        } else if (rest >= SHORTEST_WITH_CLITIC && letters.startsWith(ARTICLE_AFTER_LAM, start)) {
            definite = true;
            proclitic = true;
            core += ARTICLE_AFTER_LAM.length();
        } else if (rest >= SHORTEST_WITH_TWO
                && "بكف".indexOf(letters.charAt(start)) >= 0
                && letters.startsWith(ARTICLE, start + 1)) {
            definite = true;
            proclitic = true;
            core += 1 + ARTICLE.length();
        } else if (rest >= SHORTEST_WITH_CLITIC
                && "بلك".indexOf(letters.charAt(start)) >= 0
                && Math.max(count.from(start + 1), count.definiteFrom(start + 1)) > 2 * count.from(start)) {
            proclitic = true;
            core += 1;
        }
        int withArticle = count.definiteFrom(core);
        return new WordForm(
                conjunction,
                proclitic,
                definite,
                core == 0 ? letters : letters.substring(core),
                (withArticle + 0.3) / (withArticle + count.from(core) + 1.0),
                Ending.of(letters, length - core, definite, withArticle));
    }

    private static boolean hasConjunction(String letters, Counts count) {
        if (letters.length() < SHORTEST_WITH_CLITIC || letters.charAt(0) != 'و') {
            return false;
        }
        return (letters.startsWith(ARTICLE, 1) && letters.length() >= SHORTEST_WITH_TWO)
                || count.from(1) > count.from(0)
                || count.definiteFrom(1) > count.from(0);
    }

    /** Carries the article and nothing before it. */
    boolean bareDefinite() {
        return definite && !conjunction && !proclitic;
    }

    boolean verbal() {
        return ending.verbal;
    }

    boolean tehMarbuta() {
        return ending.tehMarbuta;
    }

    boolean relative() {
        return ending.relative;
    }

    boolean pronoun() {
        return ending.pronoun;
    }

    /**
     * What a word looks like.
     *
     * @param tehMarbuta ends in teh marbuta, or in heh: they fold to one letter
     * @param relative ends like a relative adjective: in yeh, or in yeh and teh marbuta
     * @param pronoun ends like a pronoun, and has no article
     * @param verbal a verb of the present by its prefix, of the past by its ending, and the background never has it with
     *     the article
     */
    record Ending(boolean tehMarbuta, boolean relative, boolean pronoun, boolean verbal) {

        private static Ending of(String letters, int core, boolean definite, int withArticle) {
            return new Ending(
                    letters.endsWith("ه"),
                    letters.endsWith("ي") || (core > 1 && letters.endsWith("يه")),
                    !definite && core >= SHORTEST_WITH_TWO && endsLikePronoun(letters),
                    !definite && withArticle == 0 && looksLikeVerb(letters));
        }

        private static boolean endsLikePronoun(String letters) {
            return letters.endsWith("ها")
                    || letters.endsWith("هم")
                    || letters.endsWith("نا")
                    || letters.endsWith("هما");
        }

        private static boolean looksLikeVerb(String letters) {
            return letters.startsWith("ي")
                    || letters.startsWith("ت")
                    || letters.startsWith("سي")
                    || letters.startsWith("ست")
                    || (letters.endsWith("ت") && !letters.endsWith("ات"))
                    || letters.endsWith("وا");
        }
    }

    /** How often the background has the ends of a word, by themselves and after the article. */
    private static final class Counts {
        private final CountTable table;
        /** The word, with room for an article before it. */
        private final char[] letters;

        Counts(String word, CountTable table) {
            this.table = table;
            letters = new char[ARTICLE.length() + word.length()];
            word.getChars(0, word.length(), letters, ARTICLE.length());
        }

        int from(int start) {
            return count(letters, start + ARTICLE.length());
        }

        int definiteFrom(int start) {
            char[] definite = start == 0 ? letters : letters.clone();
            ARTICLE.getChars(0, ARTICLE.length(), definite, start);
            return count(definite, start);
        }

        private int count(char[] word, int from) {
            return table.count(table.find(word, from, word.length), DocumentFrequencies.WordColumn.OCCURRENCES);
        }
    }
}
