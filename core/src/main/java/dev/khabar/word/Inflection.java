package dev.khabar.word;

/**
 * Leads a word without clitics back to the one that it is a form of. An ending falls only where counts know the word
 * without it; ي falls only from the nisba of a place.
 */
final class Inflection {

    private static final int DEEPEST = 3;

    // Shares of the documents of a word, fitted on words of the ANT corpus (docs/lucene.md).

    /** A word that takes the article in more of its documents is no accusative, construct or adverb. */
    private static final double RARELY_DEFINITE = .05;
    /** What a tanwin stands on is known at least so well beside the word with it. */
    private static final double BEFORE_TANWIN = .1;
    /** The singular in ة beside a dual or plural that has ت before its ending: شركتين. */
    private static final double BEFORE_DUAL_OF_FEMININE = .5;
    /** A singular that is so many times as well known as the form in ين needs no other sign. */
    private static final int MUCH_BETTER_KNOWN = 3;

    private static final double LONG_SINGULAR = .5;
    /** In letters, of a singular that is told without another form of the plural. */
    private static final int SHORTEST_PLAIN_SINGULAR = 4;
    /** The least for a singular where other forms show that the word is a plural. */
    private static final double SINGULAR_OF_PLURAL = .05;
    /** Of a plural in ين: it has the article, or a form in ون, in this share of its documents. */
    private static final double PLURAL_SIGN = .1;
    /** Of a plural in ون, how well known the one in ين must be. */
    private static final double OTHER_CASE = .3;
    /** The same for a dual in ان, which is rarer than names and verbal nouns in ان. */
    private static final double OTHER_CASE_OF_DUAL = .8;

    private static final double SINGULAR_OF_FEMININE_PLURAL = .03;
    /** A short nisba is one where it has more than this share of its feminine. */
    private static final double SHORT_NISBA = .05;
    /** A man has a plural in ين in so many documents. */
    private static final double MEN = .05;

    private final Evidence evidence;
    private final Verbs verbs;
    private final Places places;
    private final BrokenPlurals plurals;

    Inflection(Evidence evidence, BrokenPlurals plurals) {
        this.evidence = evidence;
        this.verbs = new Verbs(evidence);
        this.places = new Places(evidence);
        this.plurals = plurals;
    }

    Verbs verbs() {
        return verbs;
    }

    /** The word that {@code word} is a form of; {@code noun} where what stands before it shows that it is one. */
    String base(String word, boolean noun) {
        return base(word, 0, noun);
    }

    private String nounBase(String word, int depth) {
        return base(word, depth + 1, true);
    }

    private String base(String word, int depth, boolean noun) {
        char last = word.isEmpty() ? 0 : word.charAt(word.length() - 1);
        if (depth > DEEPEST || (word.length() < 4 && last != 'ة' && last != 'ي')) {
            return plurals.singular(word);
        }
        if (plurals.isPlural(word)) {
            return nounBase(plurals.singular(word), depth);
        }
        String withoutTanwin = noun ? "" : withoutTanwin(word);
        if (!withoutTanwin.isEmpty()) {
            return nounBase(withoutTanwin, depth);
        }
        if (!noun) {
            String past = verbs.withoutPastEnding(word);
            if (!past.isEmpty()) {
                return base(past, depth + 1, false);
            }
            String verb = Verbs.hasPerson(word) ? ofImperfect(word) : "";
            if (!verb.isEmpty()) {
                return verb;
            }
        }
        String nisba = places.nisbaOfCountry(word);
        if (!nisba.isEmpty()) {
            return nounBase(nisba, depth);
        }
        String singular = singular(word);
        if (!singular.isEmpty()) {
            return nounBase(singular, depth);
        }
        if (last == 'ة' && word.length() >= 4) {
            return withoutFeminine(word, depth);
        }
        if (last == 'ي' && word.length() >= 3) {
            return withoutYeh(word, depth);
        }
        String verb = verbs.ofVerbalNoun(word);
        return verb.isEmpty() ? word : verb;
    }

    private String ofImperfect(String word) {
        String past = verbs.pastOfImperfect(word, false);
        return past.isEmpty() ? verbs.thirdPerson(word) : past;
    }

    private String withoutTanwin(String word) {
        if (!word.endsWith("ا") || word.length() < 4) {
            return "";
        }
        String rest = cut(word, 1);
        int count = evidence.count(word);
        boolean known = evidence.known(rest) > 0 && evidence.known(rest) >= BEFORE_TANWIN * count;
        boolean name = rest.length() == 3 && evidence.countWithEnding(rest, "ي") > 0 && !evidence.isNoun(rest); // كندا
        return known && evidence.definite(word) <= RARELY_DEFINITE * count && !name ? rest : "";
    }

    /** The singular of a sound plural or dual; empty where the word is none. */
    private String singular(String word) {
        if (plurals.hasPlural(word)) {
            return ""; // تمرين and قانون are singulars
        }
        if (word.length() < 5) {
            return ofShortFemininePlural(word);
        }
        String ending = word.substring(word.length() - 2);
        String rest = cut(word, 2);
        int known = evidence.known(word);
        return switch (ending) {
            case "ات" -> ofFemininePlural(rest, known);
            case "ين" ->
                isFeminineDual(word, rest, known)
                        ? cut(rest, 1) + "ة"
                        : isOfMaksura(rest) ? maksura(rest) : ofOblique(word, rest, known);
            case "ان" -> isFeminineDual(word, rest, known) ? cut(rest, 1) + "ة" : ofDual(rest, known);
            case "ون" -> ofNominative(rest, known);
            default -> "";
        };
    }

    /** A short singular needs the other case for a sign: إيلون is not of إيل. */
    private String ofNominative(String rest, int known) {
        double least = Math.max(rest.length() < SHORTEST_PLAIN_SINGULAR ? 1 : 0, OTHER_CASE * known);
        return evidence.known(rest) > 0 && otherCase(rest) >= least ? rest : "";
    }

    /** Of a short one (قوتين, but بيتين) and of one in ان (بلدتان, but كردستان) the singular must be known. */
    private boolean isFeminineDual(String word, String rest, int known) {
        if (!rest.endsWith("ت") || rest.length() < 3) {
            return false;
        }
        String body = cut(rest, 1);
        int feminine = evidence.knownWithEnding(body, "ة");
        double least = BEFORE_DUAL_OF_FEMININE * known;
        if (rest.length() == 3) {
            return feminine > Math.max(evidence.known(rest), least);
        }
        boolean surely = word.endsWith("ين") || evidence.known(body) > 0;
        return feminine >= Math.max(surely ? 0 : 1, least);
    }

    /** The form in ين of a word without its ending. */
    private int otherCase(String rest) {
        return evidence.knownWithEnding(rest, "ين");
    }

    private String ofDual(String rest, int known) {
        int restKnown = evidence.known(rest);
        return restKnown > 0 && restKnown >= known && otherCase(rest) >= Math.max(1, OTHER_CASE_OF_DUAL * known)
                ? rest
                : "";
    }

    /** The singular of a word in ين, a plural or a dual. */
    private String ofOblique(String word, String rest, int known) {
        int restKnown = evidence.known(rest);
        if (restKnown == 0 || plurals.isPlural(rest)) {
            return "";
        }
        double sign = PLURAL_SIGN * evidence.count(word);
        boolean plural = evidence.definite(word) > sign || evidence.countWithEnding(rest, "ون") > sign;
        boolean isSingular = restKnown >= MUCH_BETTER_KNOWN * known
                || (plural && restKnown >= SINGULAR_OF_PLURAL * known)
                || (rest.length() >= SHORTEST_PLAIN_SINGULAR && restKnown >= LONG_SINGULAR * known);
        return isSingular ? rest : "";
    }

    /** جهات of جهة, but حيات is no plural: its singular must be known. */
    private String ofShortFemininePlural(String word) {
        String singular = word.length() == 4 && word.endsWith("ات") ? cut(word, 2) + "ة" : "";
        return !singular.isEmpty()
                        && evidence.known(singular) >= Math.max(1, SINGULAR_OF_FEMININE_PLURAL * evidence.known(word))
                ? singular
                : "";
    }

    private String ofFemininePlural(String rest, int known) {
        for (String singular : new String[] {rest + "ة", maksura(rest), rest}) {

            int count = evidence.known(singular);
            if (singular.length() >= 3 && count > 0 && count >= SINGULAR_OF_FEMININE_PLURAL * known) {
                return singular;
            }
        }
        return evidence.countWithEnding(rest, "اة") > 0 ? rest + "اة" : "";
    }

    /**
     * The masculine of an adjective or a person. A thing in ة is a word of its own (منظمة, طريقة, مدرسة): it has a broken
     * plural, or the article and never an adjective's place.
     */
    private String withoutFeminine(String word, int depth) {
        String rest = cut(word, 1);
        boolean nisba = rest.endsWith("ي");
        String place = nisba ? places.ofNisba(rest) : "";
        if (!place.isEmpty()) {
            return place;
        }
        boolean shortNisba = nisba && rest.length() <= 3;
        if ((shortNisba && (!evidence.isNoun(rest) || evidence.known(rest) <= SHORT_NISBA * evidence.known(word)))
                || plurals.isThing(rest)
                || isThing(word, rest)) {
            return word;
        }
        if (nisba) {
            return withoutYeh(rest, depth);
        }
        if (rest.length() == 3) {
            return evidence.isAdjective(word) && evidence.isNoun(rest) ? rest : word;
        }
        return evidence.known(rest) > 0 && !plurals.isPlural(rest) ? nounBase(rest, depth) : rest;
    }

    private boolean isThing(String word, String masculine) {
        if (evidence.isAdjective(word)) {
            return false;
        }
        return plurals.hasPlural(word) || (evidence.isNoAdjective(word) && !isPerson(masculine, word));
    }

    /** Men have plurals of their own, and are written about no less than women. */
    private boolean isPerson(String masculine, String feminine) {
        int known = evidence.known(masculine);
        boolean plural = evidence.knownWithEnding(masculine, "ين") >= MEN * known || plurals.hasPersons(masculine);
        return plural && known >= evidence.known(feminine);
    }

    private String withoutYeh(String word, int depth) {
        String place = places.ofNisba(word);
        if (!place.isEmpty()) {
            return place;
        }
        String rest = cut(word, 1);
        boolean construct = evidence.known(rest) >= 2 // مسؤولي الدولة
                && otherCase(rest) >= Math.max(1, OTHER_CASE * evidence.count(word))
                && evidence.definite(word) <= RARELY_DEFINITE * evidence.count(word)
                && evidence.countWithEnding(word, "ة") == 0;
        return construct ? nounBase(rest, depth) : word;
    }

    /** مستشفيين and مستشفيات, of مستشفى. */
    private boolean isOfMaksura(String rest) {
        return rest.endsWith("ي") && evidence.known(rest) == 0 && evidence.known(maksura(rest)) > 0;
    }

    private static String maksura(String word) {
        return word.endsWith("ي") ? cut(word, 1) + "ى" : word;
    }

    private static String cut(String word, int last) {
        return word.substring(0, word.length() - last);
    }
}
