package dev.khabar.keyword;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/** Tells what a phrase names: sure signs only. */
final class Kinds {

    /** The share of the places of a phrase that must show it. */
    private static final double MOSTLY = 0.5;
    /** How often the background may have a surname with the article. */
    private static final int COMMON = 150;

    private Kinds() {}

    /**
     * The kind of a phrase.
     *
     * @param values all that was measured of it
     */
    static KeywordKind of(Scored phrase, Document document, FeatureVector values) {
        WordProfile[] words = new WordProfile[phrase.length()];
        for (int i = 0; i < words.length; i++) {
            words[i] = document.profile(phrase.representative() + i);
        }
        if (isPerson(words, values)) {
            return KeywordKind.PERSON;
        } else if (isPlace(words)) {
            return KeywordKind.PLACE;
        }
        return isInstitution(words) ? KeywordKind.INSTITUTION : KeywordKind.TERM;
    }

    private static boolean isPerson(WordProfile[] words, FeatureVector values) {
        if (values.get(Feature.WHOLE_NAME) < MOSTLY) {
            return false;
        }
        boolean known = values.get(Feature.ROLE_BEFORE) >= MOSTLY;
        for (WordProfile word : words) {
            known |= word.is(Trait.PERSONAL_NAME | Trait.NAME_OPENER);
            if (word.is(Trait.PLACE | Trait.PROCLITIC) || isCommon(word)) {
                return false;
            }
        }
        return known && !opensWithConjunction(words[words.length - 1]);
    }

    /** Whether a word with the article is too common for a surname (الرياضية). */
    private static boolean isCommon(WordProfile word) {
        return word.is(Trait.DEFINITE) && !word.is(Trait.PERSONAL_NAME) && word.definite() > COMMON;
    }

    private static boolean opensWithConjunction(WordProfile word) {
        return word.letters().startsWith("و") && !word.is(Trait.PERSONAL_NAME);
    }

    /** A place by itself, or behind a noun that only regions and towns go by: ولاية تطاوين. */
    private static boolean isPlace(WordProfile[] words) {
        WordProfile last = words[words.length - 1];
        if (!last.is(Trait.PLACE) || last.is(Trait.RELATIVE)) {
            return false;
        }
        return words.length == 1 || (words.length == 2 && words[0].is(Trait.REGION));
    }

    /**
     * Not what any institution may be called behind its name (المنظمة الدولية), nor what one is for (لجنة للتحقيق), nor with a
     * person behind it that is no part of its name (الاتحاد فلان).
     */
    private static boolean isInstitution(WordProfile[] words) {
        if (words.length == 1) {
            return false;
        }
        WordProfile last = words[words.length - 1];
        boolean pair = words.length == 2;
        boolean definite = words[0].is(Trait.DEFINITE);
        boolean anyOne = pair && definite && last.is(Trait.WIDE);
        boolean purpose = pair && last.is(Trait.PROCLITIC);
        boolean person = definite && words[1].is(Trait.PERSONAL_NAME);
        return words[0].is(Trait.INSTITUTION)
                && !anyOne
                && !person
                && !purpose
                && last.is(Trait.DEFINITE | Trait.PLACE | Trait.PERSONAL_NAME | Trait.LATIN);
    }
}
