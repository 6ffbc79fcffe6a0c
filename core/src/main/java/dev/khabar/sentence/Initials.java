package dev.khabar.sentence;

/**
 * A single letter, or letters with full stops between them, stand for a name or open a list item, and the sentence goes
 * on, unless a new clause clearly begins. A letter that names a thing ({@code المجموعة ب.}, {@code فيتامين د.}) is no
 * initial. {@code و} and, where another initial follows, the other clitics may stand before one.
 */
final class Initials implements Rule {

    private final ClauseWords words;

    Initials(ClauseWords words) {
        this.words = words;
    }

    @Override
    public Verdict judge(Mark mark) {
        if (mark.kind != Mark.Kind.FULL_STOP || mark.closing != Mark.Closing.NOTHING) {
            return Verdict.UNDECIDED;
        }
        int from = mark.wordStart();
        if (from == mark.start || mark.start - from > Mark.SIGHT / 2 || !standsAlone(mark, from)) {
            return Verdict.UNDECIDED;
        }
        String word = Words.key(mark.text, from, mark.start);
        boolean initial = word.length() == 1 || isDotted(word) || isJoinedInitial(mark, word);
        if (!initial || (word.length() == 1 && words.takesLetter(mark.wordBefore(from)))) {
            return Verdict.UNDECIDED;
        }
        return words.openClause(mark.wordAfter()) ? Verdict.ENDS : Verdict.GOES_ON;
    }

    /** Whether nothing sticks to the word from the left but an opening sign: not {@code كلم/س}. */
    private static boolean standsAlone(Mark mark, int from) {
        if (from == mark.sentence) {
            return true;
        }
        char c = mark.text.charAt(from - 1);
        return CharacterTable.is(
                        c,
                        CharacterTable.SPACE | CharacterTable.QUOTE | CharacterTable.LINE_BREAK | CharacterTable.PAUSE)
                || c == '('
                || c == '[';
    }

    /** Whether each full stop in the word has one letter before it, and the last one is followed by one. */
    private static boolean isDotted(String word) {
        if (word.length() % 2 == 0 || word.length() < 3) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((word.charAt(i) == '.') != (i % 2 == 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoinedInitial(Mark mark, String word) {
        if (word.length() != 2 || Abbreviations.CLITICS.indexOf(word.charAt(0)) < 0) {
            return false;
        }
        int end = mark.wordEnd(mark.next);
        return end - mark.next == 1 && end < mark.text.length() && mark.text.charAt(end) == '.';
    }
}
