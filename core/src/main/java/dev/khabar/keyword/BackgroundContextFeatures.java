package dev.khabar.keyword;

/** In which company the words at the edges of a phrase usually stand, by the background. */
final class BackgroundContextFeatures {

    private BackgroundContextFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        WordStatistics first = phrase.first().statistics();
        values.set(Feature.LAST_ENDS_SEGMENTS, phrase.last().statistics().endsSegments());
        values.set(Feature.FIRST_STARTS_SEGMENTS, first.startsSegments());
        values.set(Feature.FIRST_AFTER_DEFINITE, first.afterDefinite());
        values.set(Feature.AFTER_CLAUSE_OPENERS, phrase.words().afterClauseOpener());
    }
}
