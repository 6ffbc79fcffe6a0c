package dev.khabar.keyword.profile;

import dev.khabar.lexicon.CountTable;
import dev.khabar.lexicon.WordColumn;
import dev.khabar.lexicon.WordEnds;

/**
 * What the letters of a word say, weighed by how often the background has the word with and without what may be written
 * onto it. A reading for the ranker, whose weights were fitted with it; quick and light, as a light stem is.
 *
 * @param traits those that letters tell; {@link Trait#VERBAL} of stop words too
 * @param core where the word begins without conjunction, preposition and article
 * @param definiteShare how much more often the background has the core with the article than without, 0 to 1
 */
record WordForm(int traits, int core, double definiteShare) {

    private static final String ARTICLE = "ال";
    /** What is left of the article after ل. */
    private static final String ARTICLE_AFTER_LAM = "لل";

    private static final int SHORTEST_WITH_CLITIC = 4;
    private static final int SHORTEST_WITH_TWO = 5;
    private static final int SHORTEST_VERB = 4;
    private static final String YEH = "ي";
    private static final String TEH = "ت";
    /** How many times the rest of a word must be as frequent as the whole, by itself; the whole as the rest at most. */
    private static final int SURE = 2;

    private static final int LIKELY = 3;
    /** How often the background must have the rest of a word behind ف that it does not have. */
    private static final int FREQUENT = 20;

    /** From a known name nothing is taken: {@code لحسن}. */
    static WordForm of(WordEnds letters, CountTable counts) {
        boolean name = WordClasses.isName(letters, 0);
        Counts count = new Counts(letters, counts);
        int traits = name ? 0 : conjunction(letters, count);
        int start = (traits & Trait.CONJUNCTION) != 0 ? 1 : 0;
        int rest = letters.length() - start;
        int core = start;
        if (rest >= SHORTEST_WITH_CLITIC && letters.has(ARTICLE, start)) {
            traits |= Trait.DEFINITE;
            core += ARTICLE.length();
        } else if (rest >= SHORTEST_WITH_CLITIC && letters.has(ARTICLE_AFTER_LAM, start)) {
            traits |= Trait.DEFINITE | Trait.PROCLITIC;
            core += ARTICLE_AFTER_LAM.length();
        } else if (!name
                && rest >= SHORTEST_WITH_TWO
                && "بكف".indexOf(letters.charAt(start)) >= 0
                && letters.has(ARTICLE, start + 1)
                && !isForeign(letters, start, count)) {
            traits |= Trait.DEFINITE | Trait.PROCLITIC;
            core += 1 + ARTICLE.length();
        } else if (!name
                && rest >= SHORTEST_WITH_CLITIC
                && "بلك".indexOf(letters.charAt(start)) >= 0
                && isPreposition(letters, start, count)) {
            traits |= Trait.PROCLITIC;
            core += 1;
        }
        int withArticle = count.definiteFrom(core);
        boolean definite = (traits & Trait.DEFINITE) != 0;
        return new WordForm(
                traits
                        | endings(letters, letters.length() - core, definite)
                        | (!definite && withArticle == 0 && looksLikeVerb(letters, start, count) ? Trait.VERBAL : 0),
                core,
                (withArticle + 0.3) / (withArticle + count.from(core) + 1.0));
    }

    /** Whether كال or فال open a word of which nobody knows the rest: كاليفورنيا, فالنسيا. */
    private static boolean isForeign(WordEnds letters, int start, Counts count) {
        int rest = start + 1 + ARTICLE.length();
        return letters.charAt(start) != 'ب' && count.from(rest) == 0 && count.definiteFrom(rest) == 0;
    }

    /**
     * Whether a ب, ل or ك is no part of the word: the rest is more frequent by far; or frequent, and the whole is never
     * seen with the article, as nouns are that open with one of them (بلدية, لقاء, but not بصفاقس, لمكافحة).
     */
    private static boolean isPreposition(WordEnds letters, int start, Counts count) {
        int whole = count.from(start);
        if (whole == 0 && isKnown(letters, start + 1)) {
            return true;
        }
        int definiteRest = count.definiteFrom(start + 1);
        int rest = Math.max(count.from(start + 1), definiteRest);
        if (rest > SURE * whole) {
            return true;
        }
        boolean mayStand = definiteRest > 0 || letters.length() - start > SHORTEST_WITH_CLITIC;
        return mayStand
                && rest * LIKELY > whole
                && letters.charAt(start) != 'ك'
                && letters.charAt(start + 1) != 'و'
                && count.definiteFrom(start) == 0;
    }

    /** What a و at the beginning is. It belongs to a word that the background has with the article (الوجهة). */
    private static int conjunction(WordEnds letters, Counts count) {
        if (letters.length() >= SHORTEST_WITH_TWO && letters.charAt(0) == 'ف') {
            return count.from(0) == 0 && count.from(1) >= FREQUENT ? Trait.CONJUNCTION : 0;
        }
        if (letters.length() < SHORTEST_WITH_CLITIC || letters.charAt(0) != 'و') {
            return 0;
        }
        int whole = count.from(0);
        int rest = count.from(1);
        if (letters.has(ARTICLE, 1) && letters.length() >= SHORTEST_WITH_TWO) {
            boolean unusual = whole > 0 && rest == 0 && count.from(1 + ARTICLE.length()) == 0;
            return Trait.CONJUNCTION | (unusual ? Trait.DOUBTFUL_CONJUNCTION : 0);
        }
        if (count.definiteFrom(0) > 0) {
            return 0;
        }
        if (rest > whole || (whole == 0 && isKnown(letters, 1))) {
            return Trait.CONJUNCTION;
        }
        if (count.definiteFrom(1) > whole) {
            return Trait.CONJUNCTION | Trait.DOUBTFUL_CONJUNCTION;
        }
        return whole == 0 ? Trait.DOUBTFUL_CONJUNCTION : 0;
    }

    /** Whether a place or a person is named so, whom the background may never have seen: {@code ولسيريل}. */
    private static boolean isKnown(WordEnds letters, int from) {
        return WordClasses.isPlace(letters, from) || WordClasses.isName(letters, from);
    }

    private static int endings(WordEnds letters, int core, boolean definite) {
        int traits = 0;
        if (letters.endsWith("ي") || (core > 1 && letters.endsWith("يه"))) {
            traits |= Trait.RELATIVE;
        }
        if (!definite && core >= SHORTEST_WITH_TWO && endsLikePronoun(letters)) {
            traits |= Trait.PRONOUN;
        }
        char first = letters.charAt(0);
        return traits
                | (Character.isDigit(first) ? Trait.DIGITS : 0)
                | (first >= 'a' && first <= 'z' ? Trait.LATIN : 0);
    }

    private static boolean endsLikePronoun(WordEnds letters) {
        return letters.endsWith("ها") || letters.endsWith("هم") || letters.endsWith("نا") || letters.endsWith("هما");
    }

    /**
     * A verb of the present by its prefix, of the past by its ending: where the background has another person of it, which
     * what opens with ي needs only where it may be foreign (يوتيوب).
     */
    private static boolean looksLikeVerb(WordEnds letters, int start, Counts count) {
        int last = letters.length() - 1;
        if (last - start < SHORTEST_VERB - 1) {
            return letters.has(YEH, start);
        }
        boolean person =
                switch (letters.charAt(start)) {
                    case 'ي' -> "اوي".indexOf(letters.charAt(start + 1)) < 0 || count.count(TEH, start + 1) > 0;
                    case 'ت' -> count.count(YEH, start + 1) > 0;
                    case 'ن' -> count.from(start) == 0 && count.count(YEH, start + 1) > 0;
                    case 'س' ->
                        "يت".indexOf(letters.charAt(start + 1)) >= 0
                                && (count.from(start + 1) > 0 || count.count(YEH, start + 2) > 0);
                    default -> false;
                };
        return person || letters.endsWith("وا") || (endsLikePast(letters) && count.upTo(start, last) > 0);
    }

    private static boolean endsLikePast(WordEnds letters) {
        return letters.endsWith(TEH) && !letters.endsWith("ات");
    }

    boolean is(int trait) {
        return (traits & trait) != 0;
    }

    /** Carries a preposition and no article, as بمدينة does. */
    boolean indefiniteAfterPreposition() {
        return (traits & (Trait.PROCLITIC | Trait.DEFINITE)) == Trait.PROCLITIC;
    }

    /** How often the background has the ends of a word, by themselves and after the article. */
    private record Counts(WordEnds word, CountTable table) {

        int from(int start) {
            return count("", start);
        }

        int definiteFrom(int start) {
            return count(ARTICLE, start);
        }

        /** How often it has a word without its end. */
        int upTo(int start, int end) {
            return table.count(table.find(word.letters(), start, end), WordColumn.OCCURRENCES);
        }

        int count(String before, int start) {
            return table.count(table.find(word, before, start), WordColumn.OCCURRENCES);
        }
    }
}
