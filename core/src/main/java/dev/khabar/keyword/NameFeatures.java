package dev.khabar.keyword;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.document.NameChains;
import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.profile.Logarithms;
import dev.khabar.keyword.profile.Trait;

/** Whether a phrase is a name of a person, whole, or cuts one, or takes more than one. */
final class NameFeatures {

    private static final int ADDRESS = Trait.DEFINITE | Trait.ROLE;

    private NameFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        Document document = phrase.document();
        NameChains names = document.names();
        double share = 1.0 / phrase.frequency();
        int whole = 0;
        int behindRole = 0;
        int ofThing = 0;
        int cut = 0;
        int more = 0;
        for (int i = 0; i < phrase.frequency(); i++) {
            int from = phrase.place(i);
            int to = from + phrase.length();
            if (names.isWhole(from, to)) {
                whole++;
                behindRole += NeighbourFeatures.isBehindRole(document, from) ? 1 : 0;
                ofThing += isOfThing(document, from) ? 1 : 0;
            } else if (names.isCut(from, to)) {
                cut++;
            } else if (hasName(names, from, to)) {
                more++;
            }
        }
        boolean single = phrase.length() == 1;
        values.set(Feature.WHOLE_NAME, whole * share);
        values.set(Feature.CUT_NAME, cut * share);
        values.set(Feature.MORE_THAN_NAME, more * share);
        values.set(Feature.KNOWN_NAME, isKnown(phrase) ? whole * share : 0);
        values.set(Feature.NAME_BEHIND_ROLE, behindRole * share);
        values.set(Feature.NAME_OF_A_THING, ofThing * share);
        values.set(Feature.NAME_POSITION, whole == 0 ? 0 : whole * share * PositionFeatures.first(phrase));
        int surname = document.stemCount(phrase.representative() + phrase.length() - 1);
        values.set(Feature.SURNAME_OCCURRENCES, whole == 0 ? 0 : whole * share * Logarithms.of(surname));
        values.set(Feature.SURNAME_ALONE, single && cut == 0 && document.isSurname(phrase.representative()));
        values.set(Feature.NAME_ALONE, single && phrase.first().is(Trait.NAME_LIKE));
        values.set(Feature.NAME_LIKE, phrase.words().nameLike() / (double) phrase.length());
    }

    /** Whether a name stands behind an office or address, and that behind a noun that opens names of things. */
    static boolean isOfThing(Document document, int token) {
        return token >= 2
                && !document.tokens().breaksBefore(token)
                && !document.tokens().breaksBefore(token - 1)
                && (document.profile(token - 1).traits() & ADDRESS) == ADDRESS
                && document.profile(token - 2).is(Trait.HEAD | Trait.INSTITUTION)
                && !document.profile(token - 2).is(Trait.ROLE | Trait.DEFINITE);
    }

    static boolean isKnown(Phrase phrase) {
        return phrase.words().any(Trait.PERSONAL_NAME | Trait.NAME_OPENER);
    }

    private static boolean hasName(NameChains names, int from, int to) {
        for (int token = from; token < to; token++) {
            if (names.has(token)) {
                return true;
            }
        }
        return false;
    }
}
