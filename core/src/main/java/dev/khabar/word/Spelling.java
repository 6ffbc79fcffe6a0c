package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.BEH;
import static dev.khabar.text.ArabicCharacters.FEH;
import static dev.khabar.text.ArabicCharacters.HAMZA;
import static dev.khabar.text.ArabicCharacters.WAW;
import static dev.khabar.text.ArabicCharacters.WAW_HAMZA;
import static dev.khabar.text.ArabicCharacters.YEH;
import static dev.khabar.text.ArabicCharacters.YEH_HAMZA;

/**
 * What is left to fold in words in the form of {@link WordFolder} so that those typed in a hurry are found: ؤ is و, ئ is
 * ي, ء falls away, and letters for foreign sounds are the Arabic ones that are written as often (ڨ ڤ ڥ پ چ).
 */
final class Spelling {

    private static final char DROPPED = 0;
    private static final char QAF = '\u0642';
    private static final char JEEM = '\u062C';
    private static final char TCHEH = '\u0686';
    private static final char PEH = '\u067E';
    private static final char VEH = '\u06A4';
    private static final char FEH_THREE_DOTS_BELOW = '\u06A5';
    private static final char QAF_THREE_DOTS = '\u06A8';

    private Spelling() {}

    /** Whether the word is spelled so already. */
    static boolean isPlain(char[] word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (plain(word[i]) != word[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Copies {@code word[from, to)} in this spelling to {@code target}, which may be {@code word} itself where {@code at}
     * is not after {@code from}.
     *
     * @return where the copy ends
     */
    static int copy(char[] word, int from, int to, char[] target, int at) {
        int end = at;
        for (int i = from; i < to; i++) {
            char c = plain(word[i]);
            if (c != DROPPED) {
                target[end++] = c;
            }
        }
        return end;
    }

    private static char plain(char c) {
        if (c > YEH_HAMZA && c < PEH) { // most letters
            return c;
        }
        return switch (c) {
            case WAW_HAMZA -> WAW;
            case YEH_HAMZA -> YEH;
            case HAMZA -> DROPPED;
            case QAF_THREE_DOTS -> QAF;
            case VEH, FEH_THREE_DOTS_BELOW -> FEH;
            case PEH -> BEH;
            case TCHEH -> JEEM;
            default -> c;
        };
    }
}
