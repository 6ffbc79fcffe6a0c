package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.ALEF;
import static dev.khabar.text.ArabicCharacters.ALEF_HAMZA_ABOVE;
import static dev.khabar.text.ArabicCharacters.ALEF_HAMZA_BELOW;
import static dev.khabar.text.ArabicCharacters.TEH;
import static dev.khabar.text.ArabicCharacters.YEH;

import java.util.List;

/**
 * Forms of verbs, led back to the past of the third person: وا, ت and تا of the past fall where the verb is known; an
 * imperfect becomes the past that the counts know (ينطلق: انطلق, يعلن: أعلن, يطالب: طالب), or else its third person; verbal nouns with an alef before
 * the last letter go to their verb (ارتفاع: ارتفع). What carries the article is no verb.
 */
final class Verbs {

    private static final List<String> IMPERFECT_ENDINGS = List.of("ون", "وا", "ان", "ين");
    private static final String PERSONS = "يتنأ";

    // Numbers below were chosen by reading words of the ANT corpus and by what the conflation benchmark
    // (docs/lucene.md) says.

    /** A word with the article in so many of its documents is a noun. */
    private static final double NOUN_SHARE = .02;
    /** A masculine past has at least this share of its feminine's documents; where ت is a letter of the word it is rarer. */
    private static final double MASCULINE_SHARE = .08;
    /** How much likelier than the verb with the same letters an imperfect is one with أ (يعلن: أعلن). */
    private static final double WITH_HAMZA = 1.2;
    /** The same of one with ا, which long verbs have (ينطلق: انطلق). */
    private static final double WITH_ALEF = 2;

    private static final int SHORTEST_AFTER_ALEF = 4;
    /** Of an imperfect without the letter of its person. */
    private static final int SHORTEST_BODY = 3;

    /** A verbal noun may be so many times as frequent as its verb. */
    private static final int MOST_VERBAL_NOUNS = 12;

    private final Evidence evidence;

    Verbs(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Whether a word may be one: it is hardly ever seen with the article. */
    private boolean mayBeVerb(String word) {
        return evidence.definite(word) <= NOUN_SHARE * evidence.count(word);
    }

    /** The masculine of a feminine, plural or dual of the past; empty where the word is none. */
    String withoutPastEnding(String word) {
        int count = evidence.count(word);
        if (!mayBeVerb(word)) {
            return "";
        }
        if (word.endsWith("وا") && word.length() >= 5) {
            String past = cut(word, 2);
            if (evidence.count(past) > 0 || evidence.countWithEnding(past, "ت") > 0) {
                return past;
            }
        }
        if (word.endsWith("ت") && word.length() >= 4 && word.charAt(word.length() - 2) != ALEF) {
            String past = cut(word, 1);
            if (count > 0 && evidence.count(past) >= MASCULINE_SHARE * count && evidence.past(past) > 0) {
                return past;
            }
        }
        if (word.endsWith("تا") && word.length() >= 5) {
            String past = cut(word, 2);
            if (evidence.count(past) > 0 && evidence.countWithEnding(past, "ت") > 0) {
                return past;
            }
        }
        return "";
    }

    /** Whether a word begins with the letter of a person, as an imperfect does. */
    static boolean hasPerson(String word) {
        return word.length() >= 4 && PERSONS.indexOf(word.charAt(0)) >= 0;
    }

    /**
     * The past of an imperfect; empty where the word is none.
     *
     * @param future whether a س was before it, after which nothing else stands
     */
    String pastOfImperfect(String word, boolean future) {
        if (!future && evidence.definite(word) > Math.max(1, NOUN_SHARE * evidence.count(word))) {
            return "";
        }
        String singular = singular(word);
        String body = singular.substring(1);
        if (body.length() < SHORTEST_BODY || !isImperfect(word, singular, body, future)) {
            return "";
        }
        String best = "";
        double most = 0;
        for (String past : List.of(body, "أ" + body, "ا" + body)) {
            double known = weight(past, body) * evidence.past(past);
            if (known > 0 && known >= most) {
                best = past;
                most = known;
            }
        }
        return best;
    }

    /**
     * The third person in ي of an imperfect whose past is not counted (يستعد of تستعد and يستعدون); empty where the word is
     * none. Nouns show that they are none (تونس, beside يونس), and so does a past in ت (تبين, of which يتبين is known).
     */
    String thirdPerson(String word) {
        char person = word.charAt(0);
        String singular = singular(word);
        String body = singular.substring(1);
        boolean verb = person == YEH ? singular.length() < word.length() : person == TEH && !isPastInTeh(singular);
        return verb
                        && body.length() >= SHORTEST_BODY
                        && evidence.count("ي", body) > 0
                        && evidence.whole(word) == 0
                        && evidence.whole(singular) == 0
                        && evidence.countWithEnding(singular, "ت") == 0
                ? "ي" + body
                : "";
    }

    /** Verbs with more letters are the surer ones. */
    private static double weight(String past, String body) {
        if (past.equals(body)) {
            return 1;
        }
        if (past.charAt(0) == ALEF_HAMZA_ABOVE) {
            return WITH_HAMZA;
        }
        return body.length() >= SHORTEST_AFTER_ALEF ? WITH_ALEF : 0;
    }

    private String singular(String word) {
        for (String ending : IMPERFECT_ENDINGS) {
            if (word.endsWith(ending) && word.length() >= 6) {
                String singular = cut(word, 2);
                if (evidence.count(singular) > 0 || evidence.count("ي", singular.substring(1)) > 0) {
                    return singular;
                }
            }
        }
        return word;
    }

    private boolean isImperfect(String word, String singular, String body, boolean future) {
        char person = word.charAt(0);
        int masculine = evidence.count("ي", body);
        return switch (person) {
            case 'ي' -> true;
            case TEH -> masculine > 0 && (!isPastInTeh(word) || (future && masculine >= evidence.count("ي", word)));
            case ALEF_HAMZA_ABOVE ->
                masculine > 0 && evidence.countWithEnding(word, "ت") == 0 && evidence.definite(singular) == 0;
            default -> masculine > 0;
        };
    }

    /** تقدم is a past too where يتقدم or تتقدم is known. */
    private boolean isPastInTeh(String word) {
        return evidence.count("ي", word) > 0 || evidence.count("ت", word) > 0;
    }

    /** The verb of a verbal noun with an alef before its last letter; empty where the word is none. */
    String ofVerbalNoun(String word) {
        int last = word.length() - 1;
        if (word.length() < 5
                || word.charAt(last - 1) != ALEF
                || (word.charAt(0) != ALEF && word.charAt(0) != ALEF_HAMZA_BELOW)) {
            return "";
        }
        String body = word.substring(1, last - 1) + word.charAt(last);
        String verb = commoner("ا" + body, "أ" + body); // hamza is left out, or is too many, as often as not
        int known = evidence.past(verb);
        int count = Math.max(evidence.count("ا", word.substring(1)), evidence.count("إ", word.substring(1)));
        return known > 0 && MOST_VERBAL_NOUNS * known > count ? verb : "";
    }

    private String commoner(String verb, String other) {
        return evidence.past(other) > evidence.past(verb) ? other : verb;
    }

    private static String cut(String word, int last) {
        return word.substring(0, word.length() - last);
    }
}
