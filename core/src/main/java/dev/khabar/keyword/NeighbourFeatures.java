package dev.khabar.keyword;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/** What kind of word stands right before and after the occurrences of a phrase: a noun or name there likely belongs to it. */
final class NeighbourFeatures {

    /** Below this share of uses of a noun a word is likely a verb. */
    private static final double VERB = 0.12;

    /** How many words an office has at most. */
    private static final int LONGEST_OFFICE = 4;

    private NeighbourFeatures() {}

    static void before(Phrase phrase, FeatureVector values) {
        Document document = phrase.document();
        double share = 1.0 / phrase.frequency();
        double nouns = 0;
        double nounsBeforeDefinite = 0;
        int roles = 0;
        int heads = 0;
        int numbers = 0;
        int verbs = 0;
        for (int i = 0; i < phrase.frequency(); i++) {
            int place = phrase.place(i);
            if (!goesOn(document, place)) {
                continue;
            }
            WordProfile word = document.profile(place - 1);
            WordProfile own = document.profile(place);
            boolean definite = isDefinite(own);
            double noun = nounBefore(word);
            nounsBeforeDefinite += definite ? noun : 0;
            nouns += definite || word.is(Trait.DEFINITE) ? 0 : noun;
            roles += word.is(Trait.ROLE) || (!definite && isBehindOffice(document, place)) ? 1 : 0;
            heads += word.is(Trait.HEAD) && !word.is(Trait.DEFINITE) ? 1 : 0;
            numbers += word.is(Trait.DIGITS) ? 1 : 0;
            verbs += isVerb(word, noun) ? 1 : 0;
        }
        values.set(Feature.NOUN_BEFORE_DEFINITE, nounsBeforeDefinite * share);
        values.set(Feature.NOUN_BEFORE, nouns * share);
        values.set(Feature.ROLE_BEFORE, roles * share);
        values.set(Feature.HEAD_BEFORE, heads * share);
        values.set(Feature.NUMBER_BEFORE, numbers * share);
        values.set(Feature.VERB_BEFORE, verbs * share);
    }

    /** Whether a word that opens a phrase carries the article and no preposition. */
    static boolean isDefinite(WordProfile first) {
        return first.is(Trait.DEFINITE) && !first.is(Trait.PROCLITIC);
    }

    /** How far a word before a phrase is a noun. */
    static double nounBefore(WordProfile word) {
        return word.is(Trait.VERBAL) ? 0 : word.nounShare();
    }

    static boolean isVerb(WordProfile word, double noun) {
        return word.is(Trait.VERBAL) || (noun < VERB && !word.is(Trait.NAME_LIKE));
    }

    /** Whether an occurrence of a phrase that starts at a place counts for {@link Feature#ROLE_BEFORE}. */
    static boolean isBehindRole(Document document, int place) {
        return goesOn(document, place)
                && (document.profile(place - 1).is(Trait.ROLE)
                        || (!isDefinite(document.profile(place)) && isBehindOffice(document, place)));
    }

    /** Whether a token goes on with what the one before it began: neither a break nor a stop word is between. */
    private static boolean goesOn(Document document, int token) {
        return !document.tokens().breaksBefore(token)
                && !document.profile(token - 1).is(Trait.STOP);
    }

    /** Whether definite words stand before a token, and an office opens them: رئيس الوزراء الفرنسي | فلان. */
    private static boolean isBehindOffice(Document document, int place) {
        int token = place - 1;
        int last = Math.max(0, place - LONGEST_OFFICE);
        while (token > last
                && document.profile(token).is(Trait.DEFINITE)
                && !document.profile(token).is(Trait.ROLE)
                && !document.tokens().breaksBefore(token)) {
            token--;
        }
        return document.profile(token).is(Trait.ROLE);
    }

    static void after(Phrase phrase, FeatureVector values) {
        Document document = phrase.document();
        double share = 1.0 / phrase.frequency();
        double nouns = 0;
        double adjectives = 0;
        double cut = 0;
        boolean definite = phrase.last().is(Trait.DEFINITE);
        double lastNoun = phrase.last().nounShare();
        int names = 0;
        int prepositions = 0;
        int lams = 0;
        int behs = 0;
        int conjunctions = 0;
        for (int i = 0; i < phrase.frequency(); i++) {
            int end = phrase.place(i) + phrase.length();
            if (document.tokens().breaksBefore(end)) {
                continue;
            }
            WordProfile word = document.profile(end);
            prepositions += word.is(Trait.PREPOSITION) ? 1 : 0;
            conjunctions += word.is(Trait.CONJUNCTION) ? 1 : 0;
            lams += word.is(Trait.LAM) ? 1 : 0;
            behs += word.is(Trait.BEH) ? 1 : 0;
            if (word.is(Trait.DEFINITE) && !word.is(Trait.CONJUNCTION | Trait.PROCLITIC)) {
                adjectives += definite ? word.afterDefinite() : 0;
                cut += definite ? 0 : lastNoun;
            }
            if (!word.is(Trait.STOP)) {
                nouns += word.nounShare();
                names += word.is(Trait.NAME_LIKE) && !word.is(Trait.CONJUNCTION) ? 1 : 0;
            }
        }
        values.set(Feature.PREPOSITION_AFTER, prepositions * share);
        values.set(Feature.NOUN_AFTER, nouns * share);
        values.set(Feature.NAME_AFTER, names * share);
        values.set(Feature.ADJECTIVE_AFTER, adjectives * share);
        values.set(Feature.CONSTRUCT_CUT, cut * share);
        values.set(Feature.LAM_AFTER, lams * share);
        values.set(Feature.BEH_AFTER, behs * share);
        values.set(Feature.CONJUNCTION_AFTER, conjunctions * share);
    }

    /** Sets {@link Feature#LAM_AFTER_HEAD}, for which the whole phrase counts. */
    static void afterHead(Phrase phrase, FeatureVector values) {
        Document document = phrase.document();
        int lams = 0;
        for (int i = 0; phrase.first().is(Trait.HEAD) && i < phrase.frequency(); i++) {
            lams += isLam(document, phrase.place(i) + phrase.length()) ? 1 : 0;
        }
        values.set(Feature.LAM_AFTER_HEAD, lams * (1.0 / phrase.frequency()));
    }

    /** Whether a token that goes on with what the one before it began opens with ل. */
    static boolean isLam(Document document, int token) {
        return !document.tokens().breaksBefore(token) && document.profile(token).is(Trait.LAM);
    }
}
