package dev.khabar.restoration;

/**
 * A single letter that stands for a word: a title (د. أحمد), a unit or an era (1445هـ), one of several with full stops
 * between them (أ.ف.ب.) or blanks (أ ف ب). Letters that are words of one letter (و3) are none, unless a full stop or slash
 * stands beside them, or a letter that is no word is among their neighbours.
 */
final class LetterAbbreviation {

    private static final String PROCLITICS = "وفبلكس";
    private static final String SIGNS = "./";
    /** Abbreviations of agencies have three or four letters: so many of them are looked at on each side. */
    private static final int NEIGHBOURS = 2;

    private static final int NONE = -1;

    private LetterAbbreviation() {}

    /** Whether the letter with its marks from {@code start} to {@code end}, a word by itself, is one. */
    static boolean is(String text, int start, int end) {
        return !isWord(text, start)
                || isSign(text, skipMarks(text, end))
                || isSign(text, start - 1)
                || isBesideInitials(text, start, end);
    }

    private static boolean isWord(String text, int at) {
        return PROCLITICS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isSign(String text, int at) {
        return at >= 0 && at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBesideInitials(String text, int start, int end) {
        int before = start;
        int after = end;
        for (int i = 0; i < NEIGHBOURS; i++) {
            before = before == NONE ? NONE : singleBefore(text, before);
            int next = after == NONE ? NONE : singleAfter(text, after);
            if ((before != NONE && !isWord(text, before)) || (next != NONE && !isWord(text, next))) {
                return true;
            }
            after = next == NONE ? NONE : next + 1;
        }
        return false;
    }

    /** The letter that stands alone a blank before {@code start}, if there is one. */
    private static int singleBefore(String text, int start) {
        int at = start - 2;
        if (at < 0 || text.charAt(at + 1) != ' ') {
            return NONE;
        }
        while (at > 0 && SymbolReader.isReadOver(text.charAt(at))) {
            at--;
        }
        return isLetter(text, at) && (at == 0 || !isOfWord(text, at - 1)) ? at : NONE;
    }

    /** The letter that stands alone a blank after the marks at {@code end}, if there is one. */
    private static int singleAfter(String text, int end) {
        int blank = skipMarks(text, end);
        int at = blank + 1;
        return at < text.length()
                        && text.charAt(blank) == ' '
                        && isLetter(text, at)
                        && !isLetter(text, skipMarks(text, at + 1))
                ? at
                : NONE;
    }

    private static int skipMarks(String text, int from) {
        int at = from;
        while (at < text.length() && SymbolReader.isReadOver(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isOfWord(String text, int at) {
        return isLetter(text, at) || SymbolReader.isReadOver(text.charAt(at));
    }
}
