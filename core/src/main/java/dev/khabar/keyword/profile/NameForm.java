package dev.khabar.keyword.profile;

import dev.khabar.lexicon.CountTable;
import dev.khabar.lexicon.SliceIndex;
import dev.khabar.lexicon.WordColumn;
import dev.khabar.lexicon.WordEnds;

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
    static int traits(WordEnds letters, WordForm form, NounEvidence noun, int traits, CountTable words) {
        if ((traits & (Trait.NAME_OPENER | Trait.PERSONAL_NAME)) != 0 && (traits & Trait.DEFINITE) == 0) {
            return Trait.NAME_LIKE;
        }
        if (isAccusative(letters, noun, traits, words)) {
            return Trait.ACCUSATIVE;
        }
        return isNameLike(letters, form, noun, traits, words) ? Trait.NAME_LIKE : 0;
    }

    private static boolean isNameLike(
            WordEnds letters, WordForm form, NounEvidence noun, int traits, CountTable words) {
        if ((traits & NO_NAME) != 0 || letters.length() - form.core() < SHORTEST_NAME) {
            return false;
        }
        boolean unknown = noun.seen() == 0;
        boolean verb = (traits & Trait.VERBAL) != 0 && !unknown;
        return !verb
                && form.definiteShare() < (unknown ? MOSTLY_BARE_OF_RARE : MOSTLY_BARE)
                && !(unknown && isForm(letters, form.core(), words));
    }

    /**
     * Whether a word that nobody has seen is a form of one that somebody has: behind و or the س of the future, with a
     * pronoun, of another person; or an imperfect by its look.
     */
    private static boolean isForm(WordEnds letters, int core, CountTable words) {
        int end = letters.length() - 1;
        int length = letters.length() - core;
        if (length <= SHORTEST_FORM) {
            return length == SHORTEST_FORM && isOtherPerson(letters, core, words);
        }
        return switch (letters.charAt(core)) {
                    case 'و' -> isSeen(letters, "", core + 1, words) || isForm(letters, core + 1, words);
                    case 'س' -> isSeen(letters, "", core + 1, words);
                    case 'ي' -> "اوي".indexOf(letters.charAt(core + 1)) < 0 || isOtherPerson(letters, core, words);
                    default -> isOtherPerson(letters, core, words);
                }
                || (ENDINGS.indexOf(letters.charAt(end)) >= 0
                        && words.find(letters.letters(), core, end) != SliceIndex.ABSENT);
    }

    /** Whether a word is a verb of the present of which somebody has seen another person. */
    private static boolean isOtherPerson(WordEnds letters, int core, CountTable words) {
        return switch (letters.charAt(core)) {
            case 'ت' -> isSeen(letters, "ي", core + 1, words);
            case 'ن', 'ي' -> isSeen(letters, "ت", core + 1, words);
            default -> false;
        };
    }

    private static boolean isSeen(WordEnds letters, String before, int from, CountTable words) {
        return words.find(letters, before, from) != SliceIndex.ABSENT;
    }

    private static boolean isAccusative(WordEnds letters, NounEvidence noun, int traits, CountTable words) {
        int end = letters.length() - 1;
        if (end < SHORTEST_NAME || letters.charAt(end) != 'ا' || (traits & Trait.DEFINITE) != 0) {
            return false;
        }
        WordEnds base = letters.withoutLast();
        return count(base, "", words) + count(base, ARTICLE, words) > noun.bare();
    }

    private static int count(WordEnds letters, String before, CountTable words) {
        return words.count(words.find(letters, before, 0), WordColumn.OCCURRENCES);
    }
}
