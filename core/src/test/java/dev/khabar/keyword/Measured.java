package dev.khabar.keyword;

import java.util.List;

/** What is measured of a phrase of a text, by the default extractor. */
final class Measured {

    private Measured() {}

    static double value(String text, String phrase, Feature feature) {
        List<Candidate> candidates = KeywordExtractor.create().candidates(text);
        return candidates.stream()
                .filter(candidate -> candidate.text().equals(phrase))
                .findFirst()
                .orElseThrow(() -> new AssertionError(phrase + " is not among " + candidates))
                .value(feature);
    }
}
