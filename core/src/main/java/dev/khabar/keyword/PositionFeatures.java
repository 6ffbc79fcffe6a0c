package dev.khabar.keyword;

import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.profile.Logarithms;

/** Where a phrase first stands: news says first what matters most. */
final class PositionFeatures {

    private PositionFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        values.set(Feature.FIRST_POSITION, first(phrase));
        values.set(Feature.IN_LEAD, phrase.place(0) < phrase.document().leadEnd());
    }

    /** The value of {@link Feature#FIRST_POSITION}. */
    static double first(Phrase phrase) {
        return Logarithms.of(1 + phrase.place(0));
    }
}
