package dev.khabar.keyword;

import static dev.khabar.keyword.PlainSums.when;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.phrase.PhraseWords;
import dev.khabar.keyword.profile.Logarithms;
import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/** What plain phrases of two words or more count for because their words stand together. */
final class PlainRunSums {

    private final Document document;
    private final double perEdge;
    private final double perCohesion;
    private final double broken;
    private final double disagrees;
    private final double proclitic;
    private final double conjunction;
    private final double pair;
    private final double lam;
    private final double construct;
    private final double allDefinite;
    private final double firstGeneral;
    private final double lastGeneral;
    private final double allGeneral;
    private final double lastPlace;

    PlainRunSums(Document document, FeatureVector weights) {
        this.document = document;
        perEdge = weights.get(Feature.EDGE_OUTSIDE);
        perCohesion = weights.get(Feature.COHESION);
        broken = weights.get(Feature.DEFINITENESS_BROKEN);
        disagrees = weights.get(Feature.DISAGREES);
        proclitic = weights.get(Feature.INNER_PROCLITIC);
        conjunction = weights.get(Feature.INNER_CONJUNCTION);
        pair = weights.get(Feature.PAIR);
        lam = weights.get(Feature.INNER_LAM);
        construct = weights.get(Feature.CONSTRUCT);
        allDefinite = weights.get(Feature.ALL_DEFINITE);
        firstGeneral = weights.get(Feature.FIRST_GENERAL);
        lastGeneral = weights.get(Feature.LAST_GENERAL);
        allGeneral = weights.get(Feature.ALL_GENERAL);
        lastPlace = weights.get(Feature.LAST_PLACE);
    }

    double of(Phrase phrase) {
        PhraseWords words = phrase.words();
        boolean joined = words.afterFirst(Trait.CONJUNCTION);
        return when(words.definitenessBroken(), broken)
                + when(words.disagrees(phrase.first()), disagrees)
                + when(words.afterFirst(Trait.PROCLITIC), proclitic)
                + when(joined, conjunction)
                + when(joined && phrase.length() == 2, pair)
                + when(words.afterFirst(Trait.LAM), lam)
                + when(words.all(Trait.DEFINITE), allDefinite)
                - perCohesion * Logarithms.of(words.rarestCount())
                + ofEdges(phrase);
    }

    private double ofEdges(Phrase phrase) {
        WordProfile first = phrase.first();
        WordProfile last = phrase.last();
        int start = phrase.representative();
        int close = start + phrase.length() - 1;
        boolean general = first.is(Trait.GENERAL);
        return perEdge * Logarithms.of(Math.max(document.stemCount(start), document.stemCount(close)))
                + when(!first.is(Trait.DEFINITE) && last.is(Trait.DEFINITE), construct)
                + when(general, firstGeneral)
                + when(general && phrase.words().allGeneral(), allGeneral)
                + when(last.is(Trait.GENERAL), lastGeneral)
                + when(last.is(Trait.PLACE), lastPlace);
    }
}
