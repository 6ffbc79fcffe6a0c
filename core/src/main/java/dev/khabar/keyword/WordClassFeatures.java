package dev.khabar.keyword;

import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/** Which lists of words the words of a phrase are in: general nouns, offices, units, places. */
final class WordClassFeatures {

    /** A unit makes a longer phrase no worse. */
    private static final int SHORT = 2;

    static final int NAME = Trait.NAME_LIKE | Trait.PERSONAL_NAME;

    private WordClassFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        WordProfile first = phrase.first();
        WordProfile last = phrase.last();
        boolean single = phrase.length() == 1;
        values.set(Feature.GENERAL_ALONE, single && first.is(Trait.GENERAL));
        values.set(Feature.FIRST_GENERAL, !single && first.is(Trait.GENERAL));
        values.set(Feature.LAST_GENERAL, !single && last.is(Trait.GENERAL));
        values.set(
                Feature.ALL_GENERAL,
                !single && first.is(Trait.GENERAL) && phrase.words().allGeneral());
        values.set(Feature.UNIT, isShort(phrase) && phrase.words().any(Trait.UNIT));
        values.set(Feature.LAST_ROLE, !single && last.is(Trait.ROLE));
        values.set(Feature.ROLE_AND_NAME, !single && first.is(Trait.ROLE) && last.is(Trait.NAME_LIKE));
        values.set(
                Feature.ROLE_WITHOUT_NAME,
                !single && first.is(Trait.ROLE) && !phrase.words().any(NAME));
        values.set(Feature.ROLE_ALONE, single && first.is(Trait.ROLE));
        values.set(Feature.LAST_PLACE, !single && last.is(Trait.PLACE));
    }

    static boolean isShort(Phrase phrase) {
        return phrase.length() <= SHORT;
    }
}
