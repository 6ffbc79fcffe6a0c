package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.CharacterTable.QUOTE;
import static dev.khabar.sentence.CharacterTable.SPACE;

/**
 * A sentence that is all reported speech ends where the speech does, even if the writer left out the full stop: it began
 * with the verb that reports ({@code قال المدرب: "..."}), a colon introduced the quotation, that is too long to be a name
 * or a title, and behind the quotation mark another clause begins with its own verb.
 */
final class ReportedSpeech {

    private static final int SHORTEST = 30;
    private static final int LONGEST = 512;

    private final ClauseWords words;

    ReportedSpeech(ClauseWords words) {
        this.words = words;
    }

    /** Whether the sentence ends behind the quotation mark at {@code at}; looks no further right than a rule may. */
    boolean endsAt(String text, int sentence, int at) {
        if (at <= sentence
                || at + 1 >= text.length()
                || !CharacterTable.is(text.charAt(at + 1), SPACE | INVISIBLE)
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !isIntroduced(text, sentence, at)) {
            return false;
        }
        int most = Math.min(text.length(), at + Mark.SIGHT);
        int next = at + 1;
        while (next < most && CharacterTable.is(text.charAt(next), SPACE | INVISIBLE)) {
            next++;
        }
        String verb = word(text, next, most);
        return next > at + 1
                && words.isVerb(verb)
                && !words.isSpeechOf(verb)
                && words.isSaying(word(text, sentence, sentence + Mark.SIGHT));
    }

    private static boolean isIntroduced(String text, int sentence, int at) {
        int least = Math.max(sentence, at - LONGEST);
        for (int i = at - 1; i > least; i--) {
            if (CharacterTable.is(text.charAt(i), QUOTE)) {
                int last = i - 1;
                while (last > least && CharacterTable.is(text.charAt(last), SPACE | INVISIBLE)) {
                    last--;
                }
                return at - i > SHORTEST && CharacterTable.COLONS.indexOf(text.charAt(last)) >= 0;
            }
        }
        return false;
    }

    private static String word(String text, int from, int most) {
        int to = from;
        while (to < most
                && to < text.length()
                && (Character.isLetter(text.charAt(to)) || CharacterTable.is(text.charAt(to), INVISIBLE))) {
            to++;
        }
        return Words.key(text, from, to);
    }
}
