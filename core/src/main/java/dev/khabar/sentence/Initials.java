package dev.khabar.sentence;

/**
 * A single letter, or letters with full stops between them, stand for a name, and the sentence goes on, unless a new
 * clause clearly begins. A letter that names a thing ({@code المجموعة ب.}, {@code فيتامين د.}) is no initial. Clitics may
 * stand before letters ({@code ولأ.ف.ب.}); before a single one, {@code و} may, and others where another initial follows.
 */
final class Initials implements Rule {

    private final ClauseWords words;

    Initials(ClauseWords words) {
        this.words = words;
    }

    @Override
    public Verdict judge(Mark mark) {
        if (mark.kind != Mark.Kind.FULL_STOP) {
            return Verdict.UNDECIDED;
        }
        int to = mark.contentEnd();
        int from = mark.wordStart(to);
        if (from >= to || to - from > Mark.SIGHT / 2 || !standsAlone(mark, from)) {
            return Verdict.UNDECIDED;
        }
        String word = Words.key(mark.text, from, to);
        boolean initials = word.indexOf('.') >= 0
                ? Acronyms.isAcronym(word) || isAcronymAfterClitics(word)
                : mark.closing == Mark.Closing.NOTHING && isInitial(mark, word, from);
        if (!initials) {
            return Verdict.UNDECIDED;
        }
        return words.openSentence(mark) ? Verdict.ENDS : Verdict.GOES_ON;
    }

    private boolean isInitial(Mark mark, String word, int from) {
        if (word.length() == 1) {
            return !words.takesLetter(mark.wordBefore(from));
        }
        int clitics = Abbreviations.clitics(word);
        return clitics == word.length() - 1 && isAnotherInitialNext(mark);
    }

    private static boolean isAcronymAfterClitics(String word) {
        for (int clitics = Abbreviations.clitics(word); clitics > 0; clitics--) {
            if (Acronyms.isAcronym(word.substring(clitics))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnotherInitialNext(Mark mark) {
        int end = mark.wordEnd(mark.next);
        return Words.key(mark.text, mark.next, end).length() == 1
                && end < mark.text.length()
                && mark.text.charAt(end) == '.';
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
}
