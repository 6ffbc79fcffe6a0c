package dev.khabar.keyword;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.phrase.Phrase;
import java.util.Arrays;

/**
 * What the edges of phrases that occur once count for: it depends on the token alone that a phrase opens or closes with, so
 * that each is summed once for all phrases that share it.
 */
final class EdgeSums {

    private final OpeningSums openings;
    private final ClosingSums closings;
    /** By token; not a number where nobody has asked. */
    private final double[] opening;

    private final double[] closing;

    EdgeSums(Document document, FeatureVector weights) {
        openings = new OpeningSums(document, weights);
        closings = new ClosingSums(document, weights);
        opening = new double[document.size()];
        closing = new double[document.size()];
        Arrays.fill(opening, Double.NaN);
        Arrays.fill(closing, Double.NaN);
    }

    /** The sum of the edges of a phrase that occurs once. */
    double of(Phrase phrase) {
        int first = phrase.representative();
        return opening(first) + closing(first + phrase.length() - 1);
    }

    private double opening(int token) {
        if (Double.isNaN(opening[token])) {
            opening[token] = openings.of(token);
        }
        return opening[token];
    }

    private double closing(int token) {
        if (Double.isNaN(closing[token])) {
            closing[token] = closings.of(token);
        }
        return closing[token];
    }
}
