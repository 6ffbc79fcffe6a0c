package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.ALEF;
import static dev.khabar.text.ArabicCharacters.BEH;
import static dev.khabar.text.ArabicCharacters.WAW;
import static dev.khabar.text.ArabicCharacters.YEH;

/**
 * Tells foreign names that begin as if with a letter and the article from words that have both: كاليفورنيا, باليرمو and
 * كالاس from كالعادة, باليمين and كالأب. The rest of a name is not counted, in none of its forms, and no Arabic noun looks
 * like it.
 */
final class ForeignNames {

    private static final String ARTICLE = "ال";
    /** The few nouns that are so short and begin with alef, such as الأب, are all counted with the article. */
    private static final int SHORT = 2;

    private final Evidence evidence;

    ForeignNames(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * Whether a letter, ال and a rest are a name together.
     *
     * @param letter what is written before ال
     * @param rest what is written after it
     */
    boolean isName(char letter, String rest) {
        if (rest.length() <= SHORT) {
            return rest.charAt(0) == ALEF && evidence.count(ARTICLE, rest) == 0 && otherDefinite(letter, rest) == 0;
        }
        return letter != WAW && looksForeign(letter, rest) && !isKnown(letter, rest);
    }

    private static boolean looksForeign(char letter, String rest) {
        if (rest.charAt(0) == YEH) {
            return !isLongVowel(rest.charAt(1)); // an i, where nouns have the consonant: اليازول, اليوان
        }
        // But some that are counted, no noun ends so; ب stands before ال so often that the others count: بالدراما.
        return letter != BEH && isLongVowel(rest.charAt(rest.length() - 1));
    }

    private static boolean isLongVowel(char letter) {
        return letter == ALEF || letter == WAW;
    }

    private boolean isKnown(char letter, String rest) {
        return evidence.rest(rest) > 0 || otherDefinite(letter, rest) > 0 || isKnownInflected(rest);
    }

    /** With the article after another letter. */
    private int otherDefinite(char letter, String rest) {
        return evidence.definite(rest) - evidence.count(letter + ARTICLE, rest);
    }

    private boolean isKnownInflected(String rest) {
        if (rest.endsWith("ة") || rest.endsWith("ه") || rest.endsWith("ي")) {
            return evidence.known(rest.substring(0, rest.length() - 1)) > 0;
        }
        if (rest.length() <= SHORT + 2) {
            return false;
        }
        String body = rest.substring(0, rest.length() - 2);
        return switch (rest.substring(body.length())) {
            case "ات" -> evidence.known(body) > 0 || evidence.knownWithEnding(body, "ة") > 0;
            case "ين", "ان" -> evidence.known(body) > 0 || evidence.knownWithEnding(body, "ون") > 0;
            case "ون" -> evidence.known(body) > 0 || evidence.knownWithEnding(body, "ين") > 0;
            default -> false;
        };
    }
}
