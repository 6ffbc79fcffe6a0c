package dev.khabar.text;

import org.jspecify.annotations.Nullable;

/**
 * A shadda and the mark on it in one character, U+FC5E to U+FC63, as old encodings and PDF files have them: two marks on the
 * letter before.
 */
public final class ShaddaLigature {

    private static final char FIRST = '\uFC5E';
    private static final Diacritic[] OTHERS = {
        Diacritic.DAMMATAN, Diacritic.KASRATAN, Diacritic.FATHA, Diacritic.DAMMA, Diacritic.KASRA, Diacritic.DAGGER_ALEF
    };

    private ShaddaLigature() {}

    /** Whether a code point is one of them. */
    public static boolean is(int codePoint) {
        return codePoint >= FIRST && codePoint < FIRST + OTHERS.length;
    }

    /** The mark that such a character has besides its shadda; null for any other character. */
    public static @Nullable Diacritic otherMark(int codePoint) {
        return is(codePoint) ? OTHERS[codePoint - FIRST] : null;
    }
}
