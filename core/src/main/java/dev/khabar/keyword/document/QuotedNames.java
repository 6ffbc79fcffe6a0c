package dev.khabar.keyword.document;

import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/** Joins a noun with the quoted name behind it, so that a phrase may hold both: تنظيم «داعش», ملعب "كامب نو". */
final class QuotedNames {

    private static final int LONGEST = 4;
    /** The least share of uses of a noun. */
    private static final double NOUN = 0.3;

    private static final int NO_NOUN =
            Trait.STOP | Trait.DEFINITE | Trait.VERBAL | Trait.DIGITS | Trait.PRONOUN | Trait.ACCUSATIVE;

    private QuotedNames() {}

    static void join(WordProfile[] words, Tokens tokens) {
        for (int token = 1; token < words.length; token++) {
            if (tokens.quoteBefore(token) && opensName(words[token - 1])) {
                int end = end(tokens, token);
                if (tokens.closesBehind(end - 1)) {
                    tokens.joinQuotation(token, end);
                }
            }
        }
    }

    private static boolean opensName(WordProfile word) {
        return !word.is(NO_NOUN) && word.nounShare() >= NOUN;
    }

    /** Where the quotation that a token opens ends, if it is as short as a name. */
    private static int end(Tokens tokens, int token) {
        int end = token + 1;
        while (end < tokens.size() && end - token < LONGEST && !tokens.breaksBefore(end)) {
            end++;
        }
        return end;
    }
}
