package dev.khabar.keyword.document;

import static dev.khabar.text.ArabicCharacters.HEH;
import static dev.khabar.text.ArabicCharacters.TEH_MARBUTA;

import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/**
 * Tells the pronoun of وجوده from the ending of وردة, which are the same when folded: by the last letter, in texts that write
 * both.
 */
final class FinalHeh {

    private static final int NAME = Trait.PERSONAL_NAME | Trait.NAME_LIKE;

    private FinalHeh() {}

    /** Gives the words that end with a pronoun profiles of their own. */
    static void tell(WordProfile[] words, Tokens tokens) {
        boolean tells = false;
        for (int token = 0; token < words.length && !tells; token++) {
            tells = words[token].letters().endsWith("ه") && tokens.lastCharacter(token) == TEH_MARBUTA;
        }
        for (int token = 0; token < words.length && tells; token++) {
            if (words[token].is(Trait.FINAL_HEH) && tokens.lastCharacter(token) == HEH) {
                words[token] = words[token].with((words[token].traits() | Trait.PRONOUN) & ~NAME);
            }
        }
    }
}
