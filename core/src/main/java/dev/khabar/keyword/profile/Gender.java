package dev.khabar.keyword.profile;

import dev.khabar.lexicon.WordEnds;
import dev.khabar.lexicon.WordList;

/**
 * Which adjectives a noun takes, as far as its ending, a list that was learnt and the background tell; of relative
 * adjectives, which they are.
 */
public enum Gender {
    /** A masculine singular. */
    MASCULINE,
    /** A feminine, and plurals of things. */
    FEMININE,
    /** A dual, a plural of people, or a word that nobody knows. */
    UNKNOWN;

    private static final String FEMININE_ENDING = "ه";
    private static final String FEMININE_PLURAL = "ات";
    private static final String[] DUALS_AND_PLURALS = {"ين", "ون", "ان"};
    private static final int LONG = 5;
    private static final char ALEF = 'ا';
    /** How often the background must have a noun. */
    private static final int KNOWN = 10;

    private static final int LISTED = 1;
    private static final WordTraits FEMININE_NOUNS = new WordTraits(1 << 9);

    static {
        WordList.read(Gender.class, "feminine-nouns.txt").forEach(word -> FEMININE_NOUNS.add(word, LISTED));
    }

    static Gender of(WordEnds word, WordForm form, NounEvidence noun) {
        int length = word.length() - form.core();
        if (word.endsWith(FEMININE_ENDING) || FEMININE_NOUNS.of(word, "", form.core()) == LISTED) {
            return FEMININE;
        } else if (form.is(Trait.RELATIVE)) {
            return MASCULINE;
        } else if (word.endsWith(FEMININE_PLURAL) && length >= LONG - 1) {
            return FEMININE;
        } else if (noun.seen() < KNOWN) {
            return UNKNOWN;
        }
        for (String ending : DUALS_AND_PLURALS) {
            if (word.endsWith(ending)) {
                return UNKNOWN;
            }
        }
        return length >= LONG && mayBeBroken(word, form.core()) ? UNKNOWN : MASCULINE;
    }

    /** Whether a word has the shape of many broken plurals: أعمال, مشاريع. */
    private static boolean mayBeBroken(WordEnds word, int core) {
        return word.charAt(core + 2) == ALEF || (word.charAt(core) == ALEF && word.charAt(core + 3) == ALEF);
    }
}
