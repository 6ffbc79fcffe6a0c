package dev.khabar.keyword;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.phrase.Phrase;
import java.util.Arrays;

/**
 * What the edges of phrases that occur once count for: it depends on the token alone that a phrase opens or closes with, so
 * that each is measured once for all phrases that share it.
 */
final class EdgeSums {

    private final FeatureVector weights;
    private final Phrase word;
    private final FeatureVector values = new FeatureVector();
    /** By token; not a number where nobody has asked. */
    private final double[] opening;

    private final double[] closing;

    EdgeSums(Document document, FeatureVector weights) {
        this.weights = weights;
        word = new Phrase(document);
        opening = new double[document.size()];
        closing = new double[document.size()];
        Arrays.fill(opening, Double.NaN);
        Arrays.fill(closing, Double.NaN);
    }

    /** What a phrase counts for that occurs once, by {@link Features#OPENING} and {@link Features#CLOSING}. */
    double of(Phrase phrase) {
        int first = phrase.representative();
        return opening(first) + closing(first + phrase.length() - 1);
    }

    private double opening(int token) {
        if (Double.isNaN(opening[token])) {
            word.moveToWord(token);
            Features.measureOpening(word, values);
            opening[token] = values.dot(weights, Features.OPENING);
        }
        return opening[token];
    }

    private double closing(int token) {
        if (Double.isNaN(closing[token])) {
            word.moveToWord(token);
            Features.measureClosing(word, values);
            closing[token] = values.dot(weights, Features.CLOSING);
        }
        return closing[token];
    }
}
