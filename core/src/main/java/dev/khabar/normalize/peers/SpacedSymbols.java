package dev.khabar.normalize.peers;

import dev.khabar.normalize.engine.Rewriting;
import dev.khabar.normalize.engine.RewritingStep;
import dev.khabar.normalize.engine.Spaces;
import dev.khabar.normalize.rules.AsciiCharacters;

/**
 * Spaces on both sides of every code point that is no ASCII letter or digit, no letter or Arabic-Indic digit of Arabic,
 * no square bracket and no white space.
 */
public final class SpacedSymbols extends RewritingStep {

    public SpacedSymbols(Enum<?> rule) {
        super(rule);
    }

    @Override
    public void rewrite(String text, Rewriting out) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int length = Character.charCount(codePoint);
            if (isSymbol(codePoint)) {
                out.replace(at, length, " " + Character.toString(codePoint) + " ");
            }
            at += length;
        }
    }

    private static boolean isSymbol(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return true;
        }
        char c = (char) codePoint;
        return !AsciiCharacters.isAsciiLetterOrDigit(c)
                && !isArabicLetter(c)
                && !(c >= '\u0660' && c <= '\u0669')
                && c != '['
                && c != ']'
                && !Spaces.isSpace(c);
    }

    /** The letters of Arabic proper. */
    static boolean isArabicLetter(char c) {
        return (c >= '\u0621' && c <= '\u063A') || (c >= '\u0641' && c <= '\u064A');
    }
}
