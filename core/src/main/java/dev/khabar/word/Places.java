package dev.khabar.word;

/**
 * Places and their nisba: تونس and تونسي, ليبيا and ليبي. A place is seen almost always without the article or almost always
 * with it; its nisba takes the article as adjectives do.
 */
final class Places {

    // Shares of documents with the article, fitted on names of the ANT corpus (docs/lucene.md).
    private static final double WITHOUT_ARTICLE = .2;
    private static final double BARE_BESIDE_ARTICLE = .06;
    private static final double NEVER_DEFINITE = .05;
    /** Names with the article are common ones (العراق), those without rarer. */
    private static final int LEAST_WITH_ARTICLE = 20;

    private static final int LEAST_WITHOUT = 5;

    private final Evidence evidence;

    Places(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The place that an adjective in ي belongs to, as {@link #key} has it; empty where it belongs to none. */
    String ofNisba(String nisba) {
        if (!evidence.isNoun(nisba)) {
            return "";
        }
        String stem = nisba.substring(0, nisba.length() - 1);
        for (String ending : new String[] {"ة", "", "ا", "يا"}) {
            String name = stem + ending;
            if ((!ending.isEmpty() || stem.length() >= 3) && evidence.known(name) >= 2 && isPlace(name, nisba)) {
                return key(name);
            }
        }
        return "";
    }

    private boolean isPlace(String name, String nisba) {
        int bare = evidence.count(name);
        int definite = evidence.count("ال", name) + evidence.count("بال", name) + evidence.count("وال", name);
        boolean onlyBare = definite == 0
                && name.length() >= 5
                && !evidence.isNoun(name.substring(0, name.length() - 1))
                && evidence.count("و", name) > 0
                && evidence.isNoun(nisba + "ة");
        boolean withoutArticle = bare >= LEAST_WITHOUT
                && (onlyBare || (definite <= WITHOUT_ARTICLE * bare && evidence.count("ب", name) > 0));
        boolean withArticle =
                definite >= LEAST_WITH_ARTICLE && bare <= BARE_BESIDE_ARTICLE * definite && !name.endsWith("ة");
        return (withoutArticle || withArticle) && !takesPronouns(name);
    }

    /** Common nouns do, and names do not: محله, شعبها. */
    private boolean takesPronouns(String name) {
        String host = name.endsWith("ة") ? name.substring(0, name.length() - 1) + "ت" : name;
        return evidence.countWithEnding(host, "ه")
                        + evidence.countWithEnding(host, "ها")
                        + evidence.countWithEnding(host, "هم")
                > 0;
    }

    private static String key(String name) {
        return name.length() >= 4 && (name.endsWith("ة") || name.endsWith("ا"))
                ? name.substring(0, name.length() - 1)
                : name;
    }

    /** The nisba of a country in ا (ليبيا: ليبي); empty where the word is no such name. */
    String nisbaOfCountry(String word) {
        if (!word.endsWith("ا") || word.length() < 4) {
            return "";
        }
        String stem = word.substring(0, word.length() - 1);
        String nisba = stem.endsWith("ي") ? stem : stem + "ي";
        boolean adjective = evidence.isNoun(nisba)
                && (evidence.definite(nisba + "ة") >= 1 || evidence.countWithEnding(nisba, "ة") >= 2);
        boolean name = evidence.definite(word) <= NEVER_DEFINITE * Math.max(evidence.count(word), 1);
        return adjective && name && (stem.equals(nisba) || !evidence.isNoun(stem)) ? nisba : "";
    }
}
