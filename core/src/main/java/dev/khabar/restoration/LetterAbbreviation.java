package dev.khabar.restoration;

/**
 * A single letter that stands for a word: a title (د. أحمد), a unit or an era (1445هـ), one of several with full stops
 * between them (أ.ف.ب.). Letters that are words of one letter (و3) are none, unless a full stop or slash stands beside them.
 */
final class LetterAbbreviation {

    private static final String PROCLITICS = "وفبلكس";
    private static final String SIGNS = "./";

    private LetterAbbreviation() {}

    /** Whether the letter with its marks from {@code start} to {@code end}, a word by itself, is one. */
    static boolean is(String text, int start, int end) {
        int after = end;
        while (after < text.length() && SymbolReader.isReadOver(text.charAt(after))) {
            after++;
        }
        return PROCLITICS.indexOf(text.charAt(start)) < 0 || isSign(text, after) || isSign(text, start - 1);
    }

    private static boolean isSign(String text, int at) {
        return at >= 0 && at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }
}
