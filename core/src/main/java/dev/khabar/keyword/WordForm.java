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
 * @param verbal looks like a verb, and the background never has it with the article
 */
record WordForm(
        boolean conjunction, boolean proclitic, boolean definite, String core, double definiteShare, boolean verbal) {

    private static final String ARTICLE = "ال";
    /** What is left of the article after ل. */
    private static final String ARTICLE_AFTER_LAM = "لل";

    private static final int SHORTEST_WITH_CLITIC = 4;
    private static final int SHORTEST_WITH_TWO = 5;

    static WordForm of(String letters, CountTable counts) {
        Counts count = new Counts(counts);
        boolean conjunction = hasConjunction(letters, count);
        String rest = conjunction ? letters.substring(1) : letters;
        boolean proclitic = false;
        boolean definite = false;
        String core = rest;
        if (rest.length() >= SHORTEST_WITH_CLITIC && rest.startsWith(ARTICLE)) {
            definite = true;
            core = rest.substring(ARTICLE.length());
        } else if (rest.length() >= SHORTEST_WITH_CLITIC && rest.startsWith(ARTICLE_AFTER_LAM)) {
            definite = true;
            proclitic = true;
            core = rest.substring(ARTICLE_AFTER_LAM.length());
        } else if (rest.length() >= SHORTEST_WITH_TWO
                && "بكف".indexOf(rest.charAt(0)) >= 0
                && rest.startsWith(ARTICLE, 1)) {
            definite = true;
            proclitic = true;
            core = rest.substring(1 + ARTICLE.length());
        } else if (rest.length() >= SHORTEST_WITH_CLITIC
                && "بلك".indexOf(rest.charAt(0)) >= 0
                && Math.max(count.of(rest.substring(1)), count.of(ARTICLE + rest.substring(1))) > 2 * count.of(rest)) {
            proclitic = true;
            core = rest.substring(1);
        }
        int withArticle = count.of(ARTICLE + core);
        return new WordForm(
                conjunction,
                proclitic,
                definite,
                core,
                (withArticle + 0.3) / (withArticle + count.of(core) + 1.0),
                !definite && withArticle == 0 && looksLikeVerb(letters, core));
    }

    private static boolean hasConjunction(String letters, Counts count) {
        if (letters.length() < SHORTEST_WITH_CLITIC || letters.charAt(0) != 'و') {
            return false;
        }
        String rest = letters.substring(1);
        return (rest.startsWith(ARTICLE) && letters.length() >= SHORTEST_WITH_TWO)
                || count.of(rest) > count.of(letters)
                || count.of(ARTICLE + rest) > count.of(letters);
    }

    /** A verb of the present by its prefix, of the past by its ending. */
    private static boolean looksLikeVerb(String letters, String core) {
        return letters.startsWith("ي")
                || letters.startsWith("ت")
                || letters.startsWith("سي")
                || letters.startsWith("ست")
                || (core.endsWith("ت") && !core.endsWith("ات"))
                || core.endsWith("وا");
    }

    /** Bare, and hardly ever seen with the article: as names are, and verbs. */
    boolean nameLike() {
        return !definite && !conjunction && !proclitic && definiteShare < 0.3 && !Character.isDigit(core.charAt(0));
    }

    /** Carries the article and nothing before it. */
    boolean bareDefinite() {
        return definite && !conjunction && !proclitic;
    }

    /** Ends in teh marbuta, or in heh: they fold to one letter. */
    boolean tehMarbuta() {
        return core.endsWith("ه");
    }

    /** Ends like a relative adjective: in yeh, or in yeh and teh marbuta. */
    boolean relative() {
        return core.endsWith("ي") || core.endsWith("يه");
    }

    /** Ends like a pronoun. */
    boolean pronoun() {
        return !definite
                && core.length() >= SHORTEST_WITH_TWO
                && (core.endsWith("ها") || core.endsWith("هم") || core.endsWith("نا") || core.endsWith("هما"));
    }

    private record Counts(CountTable table) {

        int of(String word) {
            return table.count(table.find(word), DocumentFrequencies.WordColumn.OCCURRENCES);
        }
    }
}
