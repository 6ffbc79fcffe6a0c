package dev.khabar.word;

/**
 * Leads a word without clitics back to the one that it is a form of. An ending falls only where counts know the word
 * without it; ي falls only from the nisba of a place.
 */
final class Inflection {

    private static final int DEEPEST = 3;

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
            past = Verbs.hasPerson(word) ? verbs.pastOfImperfect(word, false) : "";
            if (!past.isEmpty()) {
                return past;
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

    private String withoutTanwin(String word) {
        if (!word.endsWith("ا") || word.length() < 4) {
            return "";
        }
        String rest = cut(word, 1);
        int count = evidence.count(word);
        boolean known = evidence.known(rest) > 0 && evidence.known(rest) >= .1 * count;
        boolean name = rest.length() == 3 && evidence.countWithEnding(rest, "ي") > 0 && !evidence.isNoun(rest); // كندا
        return known && evidence.definite(word) <= .05 * count && !name ? rest : "";
    }

    /** The singular of a sound plural or dual; empty where the word is none. */
    private String singular(String word) {
        if (word.length() < 5 || plurals.hasPlural(word)) {
            return ""; // تمرين and قانون are singulars
        }
        String rest = cut(word, 2);
        int known = evidence.known(word);
        if (word.endsWith("ات")) {
            return ofFemininePlural(rest, known);
        }
        boolean een = word.endsWith("ين");
        boolean oon = word.endsWith("ون");
        boolean aan = word.endsWith("ان");
        if (!een && !oon && !aan) {
            return "";
        }
        if (!oon && rest.endsWith("ت") && rest.length() >= 4 && evidence.knownWithEnding(cut(rest, 1), "ة") >= .5 * known) {
            return cut(rest, 1) + "ة";
        }
        int restKnown = evidence.known(rest);
        if (restKnown == 0) {
            return "";
        }
        int een2 = evidence.knownWithEnding(rest, "ين");
        if (een && !plurals.isPlural(rest)) {
            boolean plural = evidence.definite(word) > .1 * evidence.count(word)
                    || evidence.countWithEnding(rest, "ون") > .1 * evidence.count(word);
            if (restKnown >= 3 * known
                    || (plural && restKnown >= .05 * known)
                    || (rest.length() >= 4 && restKnown >= .5 * known)) {
                return rest;
            }
        }
        boolean isSingular = oon ? een2 >= .3 * known : aan && een2 >= .8 * known && restKnown >= known;
        return isSingular ? rest : "";
    }

    private String ofFemininePlural(String rest, int known) {
        String maksura = rest.endsWith("ي") ? cut(rest, 1) + "ى" : rest; // مستشفيات
        for (String singular : new String[] {rest + "ة", maksura, rest}) {
            int count = evidence.known(singular);
            if (singular.length() >= 3 && count > 0 && count >= .03 * known) {
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
        if ((shortNisba && (!evidence.isNoun(rest) || evidence.known(rest) <= .05 * evidence.known(word)))
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
        boolean plural = evidence.knownWithEnding(masculine, "ين") >= .05 * known || plurals.hasPersons(masculine);
        return plural && known >= evidence.known(feminine);
    }

    private String withoutYeh(String word, int depth) {
        String place = places.ofNisba(word);
        if (!place.isEmpty()) {
            return place;
        }
        String rest = cut(word, 1);
        boolean construct = evidence.known(rest) >= 2 // مسؤولي الدولة
                && evidence.knownWithEnding(rest, "ين") >= .3 * evidence.count(word)
                && evidence.definite(word) <= .05 * evidence.count(word)
                && evidence.countWithEnding(word, "ة") == 0;
        return construct ? nounBase(rest, depth) : word;
    }

    private static String cut(String word, int last) {
        return word.substring(0, word.length() - last);
    }
}
