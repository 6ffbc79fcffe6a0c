package dev.khabar.sentence;

import static dev.khabar.sentence.mark.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.mark.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;
import static dev.khabar.sentence.mark.CharacterTable.is;

import dev.khabar.sentence.clause.ClauseWords;
import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Words;

/**
 * Where a sentence that is too long is best cut: behind a semicolon; else behind a comma that a clause with a conjunction
 * follows; else behind any comma; else before a word that opens a clause. Never inside brackets, a quotation or a number.
 * Immutable.
 */
final class LongSentences {

    /** No sentence is too long. */
    static final int ANY = Integer.MAX_VALUE;

    /** There is no place to cut at. */
    static final int NOWHERE = -1;

    /** The least part of the greatest length that a piece has, where it can be chosen. */
    private static final double FILLED = 0.3;

    private static final String OPENING = "\"\u00AB\u201C\u2018([{";
    private static final String CLOSING = "\"\u00BB\u201D\u2019)]}";

    /** How good places are. */
    private enum Place {
        NONE,
        WORD,
        COMMA,
        CLAUSE,
        SEMICOLON
    }

    private final int longest;
    /** @param longest the most code units of a sentence that is not cut */
    LongSentences(int longest) {
        this.longest = longest;
    }

    int longest() {
        return longest;
    }

    /** Where the first piece of the sentence from {@code start} to {@code end} ends, or {@link #NOWHERE}. */
    int cut(String text, int start, int end) {
        if (end - start <= longest) {
            return NOWHERE;
        }
        int least = start + (int) (FILLED * longest);
        int early = NOWHERE;
        int cut = NOWHERE;
        Place best = Place.NONE;
        for (int at = start; at < end; at++) {
            if (at - start >= longest && Math.max(cut, early) != NOWHERE) {
                break;
            }
            at = closing(text, at, end);
            Place place = placeAt(text, at, end);
            if (place == Place.NONE) {
                continue;
            }
            int here = place == Place.WORD ? at : at + 1;
            if (here < least) {
                early = here;
            } else if (cut == NOWHERE || (here - start <= longest && place.compareTo(best) >= 0)) {
                cut = here;
                best = place;
            }
        }
        return cut != NOWHERE && (cut - start <= longest || early == NOWHERE) ? cut : early;
    }

    /** The place of the mark that closes what is opened at {@code at}, in the sentence; or {@code at}. */
    private static int closing(String text, int at, int end) {
        int kind = OPENING.indexOf(text.charAt(at));
        int close = kind < 0 ? NOWHERE : text.indexOf(CLOSING.charAt(kind), at + 1);
        return close < 0 || close >= end ? at : close;
    }

    /** What place it is behind the sign at {@code at}, or before the word behind the space there. */
    private Place placeAt(String text, int at, int end) {
        char c = text.charAt(at);
        boolean semicolon = CharacterTable.SEMICOLONS.indexOf(c) >= 0;
        boolean comma = CharacterTable.COMMAS.indexOf(c) >= 0;
        boolean space = is(c, SPACE) && at > 0 && Character.isLetter(text.charAt(at - 1));
        int next = at + 1;
        while (next < end && is(text.charAt(next), SPACE | INVISIBLE | LINE_BREAK)) {
            next++;
        }
        boolean glued = next == at + 1 && !space; // a number, an address, a name
        if (!(semicolon || comma || space) || glued || next == end) {
            return Place.NONE;
        }
        if (semicolon) {
            return Place.SEMICOLON;
        }
        boolean opens =
                ClauseWords.opensInside(Words.key(text, next, Words.end(text, next, Math.min(end, next + Mark.SIGHT))));
        if (comma) {
            return opens ? Place.CLAUSE : Place.COMMA;
        }
        return opens ? Place.WORD : Place.NONE;
    }
}
