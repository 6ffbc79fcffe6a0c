package dev.khabar.keyword;

import dev.khabar.lexicon.CountTable;
import dev.khabar.lexicon.WordColumn;

/** Which words may be names, and which are objects by their ending. */
final class NameForm {

    /** Above this share with the article a word is a common noun. */
    private static final double MOSTLY_BARE = 0.12;
    /** The same for words that the background hardly has. */
    private static final double MOSTLY_BARE_OF_RARE = 0.32;

    private static final int SHORTEST_NAME = 3;
    private static final int NO_NAME =
            Trait.STOP | Trait.DIGITS | Trait.DEFINITE | Trait.HEAD | Trait.UNIT | Trait.GENERAL;

    private NameForm() {}

    /** The traits {@link Trait#NAME_LIKE} and {@link Trait#ACCUSATIVE} of a word whose other traits are known. */
    static int traits(String letters, WordForm form, NounEvidence noun, int traits, CountTable words) {
        if (isNameLike(form.core(), form, noun, traits)) {
            return Trait.NAME_LIKE;
        }
        return isAccusative(letters, noun, traits, words) ? Trait.ACCUSATIVE : 0;
    }

    private static boolean isNameLike(String core, WordForm form, NounEvidence noun, int traits) {
        if ((traits & (Trait.NAME_OPENER | Trait.PERSONAL_NAME)) != 0) {
            return (traits & Trait.DEFINITE) == 0;
        }
        if ((traits & NO_NAME) != 0 || core.length() < SHORTEST_NAME) {
            return false;
        }
        boolean unknown = noun.seen() == 0;
        boolean verb = (traits & Trait.VERBAL) != 0 && !unknown;
        return !verb && form.definiteShare() < (unknown ? MOSTLY_BARE_OF_RARE : MOSTLY_BARE);
    }

    private static boolean isAccusative(String letters, NounEvidence noun, int traits, CountTable words) {
        int end = letters.length() - 1;
        return letters.length() > SHORTEST_NAME
                && letters.charAt(end) == 'ا'
                && (traits & Trait.DEFINITE) == 0
                && words.count(words.find(letters.substring(0, end)), WordColumn.OCCURRENCES) > noun.bare();
    }
}
