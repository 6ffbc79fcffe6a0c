package dev.khabar.keyword;

/** Where a phrase first stands: news says first what matters most. */
final class PositionFeatures {

    private PositionFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        values.set(Feature.FIRST_POSITION, Logarithms.of(1 + phrase.place(0)));
        values.set(Feature.IN_LEAD, phrase.place(0) < phrase.document().leadEnd());
    }
}
