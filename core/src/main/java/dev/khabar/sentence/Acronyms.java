package dev.khabar.sentence;

import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Words;
import java.util.Set;

/**
 * Letters with a full stop after each are one word: {@code م.ت.ف}, {@code U.S}; so are the Arabic names of Latin letters,
 * with or without a blank after the full stop: {@code بي.بي.سي}, {@code سي. إن. إن}. A lone {@code و} after the full stop
 * is not one of them but the conjunction.
 */
final class Acronyms implements Rule {

    static final Set<String> LATIN_LETTERS = Set.of(
            "اي", "ايه", "بي", "سي", "دي", "اف", "جي", "اتش", "ايتش", "اش", "جيه", "كي", "كيه", "كاي", "ال", "ام", "ان",
            "او", "كيو", "ار", "اس", "تي", "يو", "في", "دبليو", "دابليو", "دبل", "اكس", "واي", "زد", "زي", "زيد");

    private static final int LONGEST_NAME = 7;

    @Override
    public Decision decide(Mark mark) {
        if (mark.kind() != Mark.Kind.FULL_STOP
                || mark.closing() != Mark.Closing.NOTHING
                || !Character.isLetterOrDigit(mark.after())) {
            return Decision.UNDECIDED;
        }
        if (Character.isDigit(mark.after())) {
            return mark.isGlued() && isNameOfLetter(mark.words().before()) ? Decision.GOES_ON : Decision.UNDECIDED;
        }
        int end = mark.words().end(mark.next());
        String next = Words.key(mark.text(), mark.next(), end);
        if (!isLetter(next)) {
            return Decision.UNDECIDED;
        }
        if (mark.isGlued() && isNameOfLetter(next)) {
            return Decision.GOES_ON; // أن جي أس 55.آر يو
        }
        String word = mark.words().before();
        int previous = word.lastIndexOf('.');
        if (!isLetter(word.substring(previous + 1))) {
            return Decision.UNDECIDED;
        }
        boolean followed = end < mark.text().length() && mark.text().charAt(end) == '.';
        boolean joined = mark.isGlued()
                ? !next.equals("و") || followed
                : next.length() > 1
                        && (followed
                                || previous >= 0
                                || isAfterFullStop(mark, mark.words().start(mark.start())));
        return joined ? Decision.GOES_ON : Decision.UNDECIDED;
    }

    /** Whether letters with full stops between them, which a word with its inner full stops is, stand for a name. */
    static boolean isAcronym(String word) {
        int from = 0;
        for (int to = word.indexOf('.'); to >= 0; to = word.indexOf('.', from)) {
            if (!isLetter(word.substring(from, to))) {
                return false;
            }
            from = to + 1;
        }
        return from > 0 && isLetter(word.substring(from));
    }

    /** Whether {@code word} is one letter or the Arabic name of a Latin one. */
    static boolean isLetter(String word) {
        return word.length() == 1 || isNameOfLetter(word);
    }

    private static boolean isNameOfLetter(String word) {
        return word.length() <= LONGEST_NAME && LATIN_LETTERS.contains(word);
    }

    /** Whether a full stop stands before the word at {@code from} too, so that full stops tell letters apart here. */
    static boolean isAfterFullStop(Mark mark, int from) {
        int before = mark.skipBack(from, CharacterTable.SPACE | CharacterTable.INVISIBLE);
        return before >= mark.sentence() && mark.text().charAt(before) == '.';
    }
}
