package dev.khabar.keyword;

import static dev.khabar.keyword.PlainSums.when;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.profile.Logarithms;
import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/** What phrases that occur once count for because of their last word and the word behind it. */
final class ClosingSums {

    private final Document document;
    private final double perRarity;
    private final double perTitlePropensity;
    private final double perAfterDefinite;
    private final double perEnd;
    private final double perLength;
    private final double perNoun;
    private final double definite;
    private final double relative;
    private final double accusative;
    private final double digits;
    private final double name;
    private final double breakAfter;
    private final double stopWordAfter;
    private final double definiteAfter;
    private final double variety;
    private final double perNounAfter;
    private final double perAdjectiveAfter;
    private final double perConstructCut;
    private final double nameAfter;
    private final double prepositionAfter;
    private final double conjunctionAfter;
    private final double lamAfter;
    private final double behAfter;

    ClosingSums(Document document, FeatureVector weights) {
        this.document = document;
        perRarity = weights.get(Feature.LAST_WORD_RARITY);
        perTitlePropensity = weights.get(Feature.LAST_TITLE_PROPENSITY);
        perAfterDefinite = weights.get(Feature.LAST_AFTER_DEFINITE);
        perEnd = weights.get(Feature.LAST_ENDS_SEGMENTS);
        perLength = weights.get(Feature.LAST_LENGTH);
        perNoun = weights.get(Feature.LAST_NOUN);
        definite = weights.get(Feature.LAST_DEFINITE);
        relative = weights.get(Feature.LAST_RELATIVE);
        accusative = weights.get(Feature.LAST_ACCUSATIVE);
        digits = weights.get(Feature.LAST_DIGITS);
        name = weights.get(Feature.LAST_NAME);
        breakAfter = weights.get(Feature.BREAK_AFTER);
        stopWordAfter = weights.get(Feature.STOP_WORD_AFTER);
        definiteAfter = weights.get(Feature.DEFINITE_AFTER);
        variety = Logarithms.of(2) * weights.get(Feature.VARIETY_AFTER);
        perNounAfter = weights.get(Feature.NOUN_AFTER);
        perAdjectiveAfter = weights.get(Feature.ADJECTIVE_AFTER);
        perConstructCut = weights.get(Feature.CONSTRUCT_CUT);
        nameAfter = weights.get(Feature.NAME_AFTER);
        prepositionAfter = weights.get(Feature.PREPOSITION_AFTER);
        conjunctionAfter = weights.get(Feature.CONJUNCTION_AFTER);
        lamAfter = weights.get(Feature.LAM_AFTER);
        behAfter = weights.get(Feature.BEH_AFTER);
    }

    /** The sum of a token that closes a phrase. */
    double of(int token) {
        WordProfile word = document.profile(token);
        return perRarity * word.inverseDocumentFrequency()
                + perTitlePropensity * word.titlePropensity()
                + perAfterDefinite * word.afterDefinite()
                + perEnd * word.endsSegments()
                + perLength * word.length()
                + perNoun * word.nounShare()
                + when(word.is(Trait.DEFINITE), definite)
                + when(word.is(Trait.RELATIVE), relative)
                + when(word.is(Trait.ACCUSATIVE), accusative)
                + when(word.is(Trait.DIGITS), digits)
                + when(word.is(Trait.PERSONAL_NAME), name)
                + (document.tokens().breaksBefore(token + 1)
                        ? breakAfter
                        : variety + ofWordBehind(word, document.profile(token + 1)));
    }

    private double ofWordBehind(WordProfile word, WordProfile behind) {
        return when(behind.is(Trait.PREPOSITION), prepositionAfter)
                + when(behind.is(Trait.CONJUNCTION), conjunctionAfter)
                + when(behind.is(Trait.LAM), lamAfter)
                + when(behind.is(Trait.BEH), behAfter)
                + when(BoundaryFeatures.isStopBehind(behind, word), stopWordAfter)
                + (BoundaryFeatures.isBareDefinite(behind) ? definiteAfter + ofDefiniteBehind(word, behind) : 0)
                + (behind.is(Trait.STOP) ? 0 : perNounAfter * behind.nounShare() + ofNameBehind(behind));
    }

    private double ofDefiniteBehind(WordProfile word, WordProfile behind) {
        return word.is(Trait.DEFINITE)
                ? perAdjectiveAfter * behind.afterDefinite()
                : perConstructCut * word.nounShare();
    }

    private double ofNameBehind(WordProfile behind) {
        return when(behind.is(Trait.NAME_LIKE) && !behind.is(Trait.CONJUNCTION), nameAfter);
    }
}
