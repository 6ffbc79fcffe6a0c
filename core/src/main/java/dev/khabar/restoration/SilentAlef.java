package dev.khabar.restoration;

import dev.khabar.text.ArabicCharacters;

/** The alef at the beginning of a word that is silent after another one (hamzat wasl): before it a sukun becomes a vowel. */
final class SilentAlef {

    private static final int SHORTEST = 3;
    /** Letters that the taa of the eighth form merges with: اتّخذ, ادّعى, اطّلع. */
    private static final String MERGING = "تدطذ";

    private static final String FROM = "من";
    /** Pronouns, and verbs that end in them, that say a damma there: هُمُ الْيَوْمَ. */
    private static final String[] PLURALS = {"هم", "كم", "تم"};

    private SilentAlef() {}

    /** Whether a word begins with it: a bare alef before a letter without a vowel. */
    static boolean begins(WordReading word) {
        if (word.length() < SHORTEST || word.letter(0) != ArabicCharacters.ALEF) {
            return false;
        }
        LetterMarks second = word.choice(1).marks();
        return second == LetterMarks.SUKUN
                || beginsWithArticle(word)
                || (second.hasShadda() && MERGING.indexOf(word.letter(1)) >= 0);
    }

    private static boolean beginsWithArticle(WordReading word) {
        return word.letter(1) == ArabicCharacters.LAM
                && (word.choice(1).marks() == LetterMarks.SUKUN
                        || (word.choice(1).marks() == LetterMarks.NONE
                                && word.choice(2).marks().hasShadda()));
    }

    /** The vowel that a last letter with a sukun gets before {@code next}, which begins with such an alef. */
    static LetterMarks vowelBefore(WordReading word, WordReading next) {
        String letters = word.letters();
        if (letters.endsWith(FROM)
                && word.startsWithClitics(letters.length() - FROM.length(), "وف")
                && beginsWithArticle(next)) {
            return LetterMarks.FATHA;
        }
        for (String plural : PLURALS) {
            if (letters.endsWith(plural)
                    && word.choice(letters.length() - 2).marks().vowel() == LetterMarks.DAMMA.vowel()) {
                return LetterMarks.DAMMA;
            }
        }
        return LetterMarks.KASRA;
    }
}
