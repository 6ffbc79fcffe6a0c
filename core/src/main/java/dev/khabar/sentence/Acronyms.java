package dev.khabar.sentence;

import java.util.Set;

/**
 * Letters with a full stop after each, with nothing between them, are one word: {@code م.ت.ف}, {@code U.S}; so are the
 * Arabic names of Latin letters: {@code بي.بي.سي}, {@code سي. إن. إن}. A lone {@code و} after the full stop is not one of
 * them but the conjunction.
 */
final class Acronyms implements Rule {

    private static final Set<String> LATIN_LETTERS = Set.of(
            "اي", "ايه", "بي", "سي", "دي", "اف", "جي", "اتش", "ايتش", "اش", "جيه", "كي", "كيه", "كاي", "ال", "ام", "ان",
            "او", "كيو", "ار", "اس", "تي", "يو", "في", "دبليو", "دبل", "اكس", "واي", "زد", "زي", "زيد");

    private final ClauseWords words;

    Acronyms(ClauseWords words) {
        this.words = words;
    }

    @Override
    public Verdict judge(Mark mark) {
        if (mark.kind != Mark.Kind.FULL_STOP
                || mark.closing != Mark.Closing.NOTHING
                || !Character.isLetter(mark.after())) {
            return Verdict.UNDECIDED;
        }
        int end = mark.wordEnd(mark.next);
        String next = Words.key(mark.text, mark.next, end);
        if (next.length() > 6) {
            return Verdict.UNDECIDED;
        }
        String word = mark.wordBefore();
        String last = word.substring(word.lastIndexOf('.') + 1);
        boolean joined;
        if (LATIN_LETTERS.contains(next) && !words.openClause(mark.wordAfter())) {
            joined = LATIN_LETTERS.contains(last) && (mark.isGlued() || !last.equals(next) || last.equals("بي"));
        } else {
            boolean conjunction = next.equals("و") && !(end < mark.text.length() && mark.text.charAt(end) == '.');
            joined = mark.isGlued() && last.length() == 1 && next.length() == 1 && !conjunction;
        }
        return joined ? Verdict.GOES_ON : Verdict.UNDECIDED;
    }
}
