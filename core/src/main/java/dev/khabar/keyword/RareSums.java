package dev.khabar.keyword;

import static dev.khabar.keyword.PlainSums.when;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.document.NameChains;
import dev.khabar.keyword.document.Tokens;
import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.phrase.PhraseWords;
import dev.khabar.keyword.profile.Logarithms;
import dev.khabar.keyword.profile.Trait;

/** What phrases that occur once and are not plain count for besides: rare kinds of words, names, quotation marks. */
final class RareSums {

    private final Document document;
    private final double unit;
    private final double namePart;
    private final double perDigits;
    private final double perLatin;
    private final double quoted;
    private final double roleAlone;
    private final double lastRole;
    private final double roleAndName;
    private final double roleWithoutName;
    private final double wholeName;
    private final double cutName;
    private final double moreThanName;
    private final double knownName;
    private final double behindRole;
    private final double ofThing;
    private final double perPosition;
    private final double perSurname;
    private final double surnameAlone;

    RareSums(Document document, FeatureVector weights) {
        this.document = document;
        unit = weights.get(Feature.UNIT);
        namePart = weights.get(Feature.NAME_PART);
        perDigits = weights.get(Feature.DIGITS);
        perLatin = weights.get(Feature.LATIN);
        quoted = weights.get(Feature.QUOTED);
        roleAlone = weights.get(Feature.ROLE_ALONE);
        lastRole = weights.get(Feature.LAST_ROLE);
        roleAndName = weights.get(Feature.ROLE_AND_NAME);
        roleWithoutName = weights.get(Feature.ROLE_WITHOUT_NAME);
        wholeName = weights.get(Feature.WHOLE_NAME);
        cutName = weights.get(Feature.CUT_NAME);
        moreThanName = weights.get(Feature.MORE_THAN_NAME);
        knownName = weights.get(Feature.KNOWN_NAME);
        ofThing = weights.get(Feature.NAME_OF_A_THING);
        behindRole = weights.get(Feature.NAME_BEHIND_ROLE);
        perPosition = weights.get(Feature.NAME_POSITION);
        perSurname = weights.get(Feature.SURNAME_OCCURRENCES);
        surnameAlone = weights.get(Feature.SURNAME_ALONE);
    }

    double of(Phrase phrase) {
        PhraseWords words = phrase.words();
        return when(words.any(Trait.NAME_PART), namePart)
                + when(words.any(Trait.UNIT) && WordClassFeatures.isShort(phrase), unit)
                + perDigits * phrase.share(Trait.DIGITS)
                + perLatin * phrase.share(Trait.LATIN)
                + when(isQuoted(phrase), quoted)
                + (words.any(Trait.ROLE) ? ofRoles(phrase) : 0)
                + ofName(phrase);
    }

    private boolean isQuoted(Phrase phrase) {
        int start = phrase.representative();
        Tokens tokens = document.tokens();
        return start > 0 && tokens.opensBefore(start) && tokens.closesBefore(start + phrase.length());
    }

    private double ofRoles(Phrase phrase) {
        boolean opens = phrase.first().is(Trait.ROLE);
        if (phrase.length() == 1) {
            return roleAlone;
        }
        return when(phrase.last().is(Trait.ROLE), lastRole)
                + when(opens && phrase.last().is(Trait.NAME_LIKE), roleAndName)
                + when(opens && !phrase.words().any(WordClassFeatures.NAME), roleWithoutName);
    }

    private double ofName(Phrase phrase) {
        NameChains names = document.names();
        int from = phrase.representative();
        int to = from + phrase.length();
        double surname = when(phrase.length() == 1 && document.isSurname(from), surnameAlone);
        if (names.isWhole(from, to)) {
            return surname
                    + wholeName
                    + when(NameFeatures.isKnown(phrase), knownName)
                    + when(NeighbourFeatures.isBehindRole(document, from), behindRole)
                    + when(NameFeatures.isOfThing(document, from), ofThing)
                    + perPosition * PositionFeatures.first(phrase)
                    + perSurname * Logarithms.of(document.stemCount(to - 1));
        } else if (names.isCut(from, to)) {
            return cutName;
        }
        return surname + when(phrase.words().named(), moreThanName);
    }
}
