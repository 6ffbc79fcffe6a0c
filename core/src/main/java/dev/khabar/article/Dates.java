package dev.khabar.article;

import dev.khabar.article.Token.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** Finds days and times among words: Gregorian and Hijri, in any order of their parts. */
final class Dates {

    /** A day or time in one number: {@code 12-3-2025}, {@code 21:36}; a single number is none. */
    private static final Pattern WHOLE =
            Pattern.compile("(?U)\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2}[:.]\\d{2}(?::\\d{2})?");

    private static final int MOST_DIGITS = 2;

    private Dates() {}

    /** Whether two numbers are a day and a month, with a dash and spaces between them: {@code 14 - 5}. */
    private static boolean isDayAndMonth(Token first, Token second) {
        return first.is(Kind.NUMBER)
                && first.key().length() <= MOST_DIGITS
                && second.key().length() <= MOST_DIGITS;
    }

    /** How many words from {@code at} are a date; 0 where none begins. */
    static int longestAt(List<Token> words, int at) {
        int to = at;
        int end = at;
        boolean number = false;
        boolean name = false;
        boolean whole = false;
        while (to < words.size()) {
            Token word = words.get(to);
            int names = Math.max(
                    OpeningWords.DAYS.longestAt(words, to), Math.max(OpeningWords.MONTHS.longestAt(words, to), 0));
            if (names > 0) {
                name = true;
                whole |= OpeningWords.DAYS.longestAt(words, to) > 0;
                to += names;
                end = to;
            } else if (word.is(Kind.NUMBER)) {
                number = true;
                whole |= WHOLE.matcher(word.key()).matches() || (to > at && isDayAndMonth(words.get(to - 1), word));
                to++;
                end = to;
            } else {
                int joiners = (number || name ? OpeningWords.IN_DATES : OpeningWords.BEFORE_DATES).longestAt(words, to);
                if (joiners == 0) {
                    break;
                }
                to += joiners;
                end = (number || name) && OpeningWords.BEFORE_DATES.longestAt(words, to - joiners) == 0 ? to : end;
            }
        }
        return whole || (number && name) ? end - at : 0;
    }
}
