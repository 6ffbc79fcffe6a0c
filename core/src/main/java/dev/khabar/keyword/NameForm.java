package dev.khabar.keyword;

import dev.khabar.lexicon.CountTable;
import dev.khabar.lexicon.SliceIndex;
import dev.khabar.lexicon.WordColumn;

/** Which words may be names, and which are objects by their ending. */
final class NameForm {

    /** Above this share with the article a word is a common noun. */
    private static final double MOSTLY_BARE = 0.12;
    /** The same for words that the background hardly has. */
    private static final double MOSTLY_BARE_OF_RARE = 0.32;

    private static final String ARTICLE = "ال";
    private static final int SHORTEST_NAME = 3;
    /** As many letters at least has what is left of a form without one. */
    private static final int SHORTEST_FORM = 4;
    /** A pronoun; the person of a verb. */
    private static final String ENDINGS = "هت";

    private static final int NO_NAME =
            Trait.STOP | Trait.DIGITS | Trait.DEFINITE | Trait.HEAD | Trait.UNIT | Trait.GENERAL;

    private NameForm() {}

    /** The traits {@link Trait#NAME_LIKE} and {@link Trait#ACCUSATIVE} of a word whose other traits are known. */
    static int traits(String letters, WordForm form, NounEvidence noun, int traits, CountTable words) {
        if ((traits & (Trait.NAME_OPENER | Trait.PERSONAL_NAME)) != 0 && (traits & Trait.DEFINITE) == 0) {
            return Trait.NAME_LIKE;
        }
        if (isAccusative(letters, noun, traits, words)) {
            return Trait.ACCUSATIVE;
        }
        return isNameLike(form, noun, traits, words) ? Trait.NAME_LIKE : 0;
    }

    private static boolean isNameLike(WordForm form, NounEvidence noun, int traits, CountTable words) {
        String core = form.core();
        if ((traits & NO_NAME) != 0 || core.length() < SHORTEST_NAME) {
            return false;
        }
        boolean unknown = noun.seen() == 0;
        boolean verb = (traits & Trait.VERBAL) != 0 && !unknown;
        return !verb
                && form.definiteShare() < (unknown ? MOSTLY_BARE_OF_RARE : MOSTLY_BARE)
                && !(unknown && isForm(core, words));
    }

    /**
     * Whether a word that nobody has seen is a form of one that somebody has: behind و or the س of the future, with a
     * pronoun, of another person; or an imperfect by its look.
     */
    private static boolean isForm(String core, CountTable words) {
        int end = core.length() - 1;
        if (end < SHORTEST_FORM) {
            return false;
        }
        return switch (core.charAt(0)) {
                    case 'و' -> isSeenOrForm(core.substring(1), words);
                    case 'س' -> isSeen(core.substring(1), words);
                    case 'ت' -> isSeen('ي' + core.substring(1), words);
                    case 'ن' -> isSeen('ت' + core.substring(1), words);
                    case 'ي' -> "اوي".indexOf(core.charAt(1)) < 0 || isSeen('ت' + core.substring(1), words);
                    default -> false;
                }
                || (ENDINGS.indexOf(core.charAt(end)) >= 0 && isSeen(core.substring(0, end), words));
    }

    private static boolean isSeenOrForm(String letters, CountTable words) {
        return isSeen(letters, words) || isForm(letters, words);
    }

    private static boolean isSeen(String letters, CountTable words) {
        return words.find(letters) != SliceIndex.ABSENT;
    }

    private static boolean isAccusative(String letters, NounEvidence noun, int traits, CountTable words) {
        int end = letters.length() - 1;
        if (end < SHORTEST_NAME || letters.charAt(end) != 'ا' || (traits & Trait.DEFINITE) != 0) {
            return false;
        }
        String base = letters.substring(0, end);
        return count(base, words) + count(ARTICLE + base, words) > noun.bare();
    }

    private static int count(String letters, CountTable words) {
        return words.count(words.find(letters), WordColumn.OCCURRENCES);
    }
}
