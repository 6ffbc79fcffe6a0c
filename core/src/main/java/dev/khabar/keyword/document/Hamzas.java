package dev.khabar.keyword.document;

import static dev.khabar.text.ArabicCharacters.ALEF_HAMZA_ABOVE;
import static dev.khabar.text.ArabicCharacters.ALEF_HAMZA_BELOW;
import static dev.khabar.text.ArabicCharacters.ALEF_MADDA;

import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/**
 * What a hamza tells at the start of a word, which folding hides: ألونسو and ألعاب have no article, and the و of وأطل is the
 * conjunction.
 */
final class Hamzas {

    private static final String ARTICLE = "ال";
    private static final String CONJUNCTION_AND_ALEF = "وا";
    /** How many letters may stand before the article. */
    private static final int CLITICS = 2;
    /** How often the background may have a word that may be a name. */
    private static final int RARE = 12;

    private Hamzas() {}

    static void tell(WordProfile[] words, Tokens tokens) {
        for (int token = 0; token < words.length; token++) {
            WordProfile word = words[token];
            if (word.is(Trait.DEFINITE)) {
                int article = word.letters().indexOf(ARTICLE);
                if (article >= 0 && article <= CLITICS && isHamza(tokens, token, article)) {
                    words[token] = word.with(withoutArticle(word));
                }
            } else if (word.letters().startsWith(CONJUNCTION_AND_ALEF) && isHamza(tokens, token, 1)) {
                words[token] = word.with(
                        (word.traits() | Trait.CONJUNCTION) & ~(Trait.DOUBTFUL_CONJUNCTION | Trait.NAME_LIKE));
            }
        }
    }

    private static int withoutArticle(WordProfile word) {
        boolean rare = word.bare() + word.definite() < RARE && !word.is(Trait.PLACE | Trait.STOP);
        return (word.traits() & ~Trait.DEFINITE) | (rare ? Trait.NAME_LIKE : 0);
    }

    /** Whether a letter of a word is an alef with hamza or madda. */
    private static boolean isHamza(Tokens tokens, int token, int index) {
        char letter = tokens.character(token, index);
        return letter == ALEF_HAMZA_ABOVE || letter == ALEF_HAMZA_BELOW || letter == ALEF_MADDA;
    }
}
