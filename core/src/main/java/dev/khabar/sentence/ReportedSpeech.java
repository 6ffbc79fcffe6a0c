package dev.khabar.sentence;

import static dev.khabar.sentence.mark.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;

import dev.khabar.sentence.clause.ClauseWords;
import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Quotation;
import dev.khabar.sentence.mark.Words;

/**
 * A sentence that is all reported speech ends where the speech does, even if the writer left out the full stop: it began
 * with the verb that reports ({@code قال المدرب: "..."}), a colon introduced the quotation, that is too long to be a name
 * or a title, and behind the quotation mark another clause begins with its own verb.
 */
final class ReportedSpeech {

    private static final int SHORTEST = 30;

    private ReportedSpeech() {}

    /** Whether the sentence ends behind the quotation mark at {@code at}; looks no further right than a rule may. */
    static boolean endsAt(String text, int sentence, int at) {
        if (at <= sentence
                || at + 1 >= text.length()
                || !CharacterTable.is(text.charAt(at + 1), SPACE | INVISIBLE)
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !isIntroduced(text, sentence, at)) {
            return false;
        }
        int most = Math.min(text.length(), at + Mark.REACH);
        int next = at + 1;
        while (next < most && CharacterTable.is(text.charAt(next), SPACE | INVISIBLE)) {
            next++;
        }
        String verb = word(text, next, most);
        return next > at + 1
                && ClauseWords.isVerb(verb)
                && !ClauseWords.isSpeechOf(verb)
                && ClauseWords.isSaying(word(text, sentence, sentence + Mark.REACH));
    }

    private static boolean isIntroduced(String text, int sentence, int at) {
        int open = Quotation.nearestMark(text, at, sentence);
        return isBehindColon(text, open, sentence) && Words.behind(text, at, SHORTEST, open) > open;
    }

    /** Whether the last visible character before {@code at} in the sentence is a colon. */
    static boolean isBehindColon(String text, int at, int sentence) {
        int last = at - 1;
        while (last > sentence && CharacterTable.is(text.charAt(last), SPACE | INVISIBLE)) {
            last--;
        }
        return last >= sentence && CharacterTable.COLONS.indexOf(text.charAt(last)) >= 0;
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
