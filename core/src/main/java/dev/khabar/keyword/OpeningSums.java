package dev.khabar.keyword;

import static dev.khabar.keyword.PlainSums.when;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.profile.Logarithms;
import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/** What phrases that occur once count for because of their first word, its place and the word before it. */
final class OpeningSums {

    private final Document document;
    private final double perPosition;
    private final double lead;
    private final double perRarity;
    private final double perTitlePropensity;
    private final double perStart;
    private final double perAfterDefinite;
    private final double perLength;
    private final double perNoun;
    private final double proclitic;
    private final double relative;
    private final double head;
    private final double accusative;
    private final double name;
    private final double sentenceVerb;
    private final double breakBefore;
    private final double stopWordBefore;
    private final double variety;
    private final double perNounBefore;
    private final double perNounBeforeDefinite;
    private final double roleBefore;
    private final double headBefore;
    private final double numberBefore;
    private final double verbBefore;

    OpeningSums(Document document, FeatureVector weights) {
        this.document = document;
        perPosition = weights.get(Feature.FIRST_POSITION);
        lead = weights.get(Feature.IN_LEAD);
        perRarity = weights.get(Feature.FIRST_WORD_RARITY);
        perTitlePropensity = weights.get(Feature.FIRST_TITLE_PROPENSITY);
        perStart = weights.get(Feature.FIRST_STARTS_SEGMENTS);
        perAfterDefinite = weights.get(Feature.FIRST_AFTER_DEFINITE);
        perLength = weights.get(Feature.FIRST_LENGTH);
        perNoun = weights.get(Feature.FIRST_NOUN);
        proclitic = weights.get(Feature.FIRST_PROCLITIC);
        relative = weights.get(Feature.FIRST_RELATIVE);
        head = weights.get(Feature.HEAD_NOUN);
        accusative = weights.get(Feature.FIRST_ACCUSATIVE);
        name = weights.get(Feature.FIRST_NAME);
        sentenceVerb = weights.get(Feature.SENTENCE_VERB);
        breakBefore = weights.get(Feature.BREAK_BEFORE);
        stopWordBefore = weights.get(Feature.STOP_WORD_BEFORE);
        variety = Logarithms.of(2) * weights.get(Feature.VARIETY_BEFORE);
        perNounBefore = weights.get(Feature.NOUN_BEFORE);
        perNounBeforeDefinite = weights.get(Feature.NOUN_BEFORE_DEFINITE);
        roleBefore = weights.get(Feature.ROLE_BEFORE);
        headBefore = weights.get(Feature.HEAD_BEFORE);
        numberBefore = weights.get(Feature.NUMBER_BEFORE);
        verbBefore = weights.get(Feature.VERB_BEFORE);
    }

    /** The sum of a token that opens a phrase. */
    double of(int token) {
        WordProfile word = document.profile(token);
        return perPosition * Logarithms.of(1 + token)
                + when(token < document.leadEnd(), lead)
                + perRarity * word.inverseDocumentFrequency()
                + perTitlePropensity * word.titlePropensity()
                + perStart * word.startsSegments()
                + perAfterDefinite * word.afterDefinite()
                + perLength * word.length()
                + perNoun * word.nounShare()
                + when(word.is(Trait.PROCLITIC), proclitic)
                + when(word.is(Trait.RELATIVE), relative)
                + when(word.is(Trait.HEAD), head)
                + when(word.is(Trait.ACCUSATIVE), accusative)
                + when(word.is(Trait.PERSONAL_NAME), name)
                + when(BoundaryFeatures.isSentenceVerb(document, token), sentenceVerb)
                + (document.tokens().breaksBefore(token) ? breakBefore : variety + ofWordBefore(token));
    }

    private double ofWordBefore(int token) {
        WordProfile before = document.profile(token - 1);
        if (before.is(Trait.STOP)) {
            return stopWordBefore;
        }
        double noun = NeighbourFeatures.nounBefore(before);
        return ofNounBefore(noun, before, document.profile(token))
                + when(NeighbourFeatures.isBehindRole(document, token), roleBefore)
                + when(before.is(Trait.HEAD) && !before.is(Trait.DEFINITE), headBefore)
                + when(before.is(Trait.DIGITS), numberBefore)
                + when(NeighbourFeatures.isVerb(before, noun), verbBefore);
    }

    private double ofNounBefore(double noun, WordProfile before, WordProfile word) {
        if (NeighbourFeatures.isDefinite(word)) {
            return perNounBeforeDefinite * noun;
        }
        return before.is(Trait.DEFINITE) ? 0 : perNounBefore * noun;
    }
}
