package dev.khabar.sentence;

import java.util.Set;

/**
 * Letters with a full stop after each are one word: {@code م.ت.ف}, {@code U.S}; so are the Arabic names of Latin letters,
 * with or without a blank after the full stop: {@code بي.بي.سي}, {@code سي. إن. إن}. A lone {@code و} after the full stop
 * is not one of them but the conjunction.
 */
final class Acronyms implements Rule {

    private static final Set<String> LATIN_LETTERS = Set.of(
            "اي", "ايه", "بي", "سي", "دي", "اف", "جي", "اتش", "ايتش", "اش", "جيه", "كي", "كيه", "كاي", "ال", "ام", "ان",
            "او", "كيو", "ار", "اس", "تي", "يو", "في", "دبليو", "دبل", "اكس", "واي", "زد", "زي", "زيد");

    private static final int LONGEST_NAME = 6;

    @Override
    public Verdict judge(Mark mark) {
        if (mark.kind != Mark.Kind.FULL_STOP
                || mark.closing != Mark.Closing.NOTHING
                || !Character.isLetter(mark.after())) {
            return Verdict.UNDECIDED;
        }
        int end = mark.wordEnd(mark.next);
        String next = Words.key(mark.text, mark.next, end);
        if (!isLetter(next)) {
            return Verdict.UNDECIDED;
        }
        String word = mark.wordBefore();
        int previous = word.lastIndexOf('.');
        if (!isLetter(word.substring(previous + 1))) {
            return Verdict.UNDECIDED;
        }
        boolean followed = end < mark.text.length() && mark.text.charAt(end) == '.';
        boolean joined = mark.isGlued()
                ? !next.equals("و") || followed
                : next.length() > 1 && (followed || isAfterFullStop(mark, previous >= 0));
        return joined ? Verdict.GOES_ON : Verdict.UNDECIDED;
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

    private static boolean isLetter(String word) {
        return word.length() == 1 || (word.length() <= LONGEST_NAME && LATIN_LETTERS.contains(word));
    }

    /** Whether a full stop also stands before the word that the mark sticks to, so that full stops tell letters apart here. */
    private static boolean isAfterFullStop(Mark mark, boolean inner) {
        int before = mark.skipBack(mark.wordStart(mark.start), CharacterTable.SPACE | CharacterTable.INVISIBLE);
        return inner || (before >= mark.sentence && mark.text.charAt(before) == '.');
    }
}
