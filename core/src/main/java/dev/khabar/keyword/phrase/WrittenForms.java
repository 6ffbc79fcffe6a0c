package dev.khabar.keyword.phrase;

import static dev.khabar.text.ArabicCharacters.YEH;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/**
 * Chooses which of the written forms of a phrase to show: the most frequent, where a form that opens with a conjunction
 * or preposition has to be that much more frequent; the first one of equals.
 */
public final class WrittenForms {

    private static final double CONJUNCTION_PENALTY = 1.5;
    private static final double PREPOSITION_PENALTY = 0.7;

    private static final String ARTICLE = "ال";

    private WrittenForms() {}

    /** The token at which the form to show first stands. */
    static int best(Document document, int[] places, int length) {
        if (areAlike(document.wordNumbers(), places, length)) {
            return places[0];
        }
        PhraseIndex forms = new PhraseIndex(document.wordNumbers(), length, Math.min(places.length, 16));
        int[] counts = new int[places.length];
        for (int place : places) {
            counts[forms.number(place)]++;
        }
        int best = 0;
        for (int form = 1; form < forms.size(); form++) {
            if (value(document, forms.first(form), counts[form]) > value(document, forms.first(best), counts[best])) {
                best = form;
            }
        }
        return forms.first(best);
    }

    private static boolean areAlike(int[] words, int[] places, int length) {
        int first = places[0];
        for (int place : places) {
            for (int i = 0; i < length; i++) {
                if (words[place + i] != words[first + i]) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The token of the form to show, given the best one: a place by itself goes before its relative adjectives, which have
     * the same stem (مصر before المصرية).
     */
    public static int shown(Document document, int best, int length, int[] places) {
        if (length == 1 && isRelativeAdjective(document.profile(best))) {
            for (int place : places) {
                if (isPlaceByItself(document, place)) {
                    return place;
                }
            }
        }
        return best;
    }

    /** Whether a word is what it shares with its stem and a yeh behind it. */
    private static boolean isRelativeAdjective(WordProfile word) {
        int end = word.letters().lastIndexOf(word.stem()) + word.stem().length();
        return end < word.letters().length() && word.letters().charAt(end) == YEH;
    }

    private static boolean isPlaceByItself(Document document, int token) {
        WordProfile word = document.profile(token);
        if (!word.is(Trait.PLACE)) {
            return false;
        }
        String shown = word.letters().substring(document.cliticLetters(token));
        return shown.equals(word.stem()) || shown.equals(ARTICLE + word.stem());
    }

    private static double value(Document document, int place, int count) {
        WordProfile first = document.profile(place);
        return count
                - (first.is(Trait.CONJUNCTION) ? CONJUNCTION_PENALTY : 0)
                - (first.is(Trait.PROCLITIC) ? PREPOSITION_PENALTY : 0);
    }
}
