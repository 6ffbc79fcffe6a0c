package dev.khabar.keyword.document;

import static dev.khabar.text.ArabicCharacters.ALEF_MAKSURA;
import static dev.khabar.text.ArabicCharacters.YEH;

import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/**
 * Tells the name علي and the office والي from على and وإلى, which are the same when folded: by the last letter, in texts
 * that write both.
 */
final class FinalYeh {

    private static final int STOP = Trait.STOP | Trait.ENDS_PHRASE | Trait.PREPOSITION;

    private FinalYeh() {}

    /** Gives the words that are no prepositions profiles of their own. */
    static void tell(WordProfile[] words, Tokens tokens) {
        boolean tells = false;
        for (int token = 0; token < words.length && !tells; token++) {
            tells = words[token].is(Trait.FINAL_YEH) && tokens.lastCharacter(token) == ALEF_MAKSURA;
        }
        for (int token = 0; token < words.length && tells; token++) {
            if (words[token].is(Trait.FINAL_YEH) && tokens.lastCharacter(token) == YEH) {
                words[token] = withoutStop(words[token]);
            }
        }
    }

    private static WordProfile withoutStop(WordProfile word) {
        boolean name = !word.is(Trait.ROLE);
        return word.with((word.traits() & ~STOP) | (name ? Trait.PERSONAL_NAME | Trait.NAME_LIKE : 0));
    }
}
