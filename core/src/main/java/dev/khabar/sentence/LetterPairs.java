package dev.khabar.sentence;

import dev.khabar.sentence.mark.Words;
import dev.khabar.text.ArabicCharacters;

/** Numbers for two Arabic letters side by side, the same for all spellings that {@link Words#key} makes one: indices of small tables. */
final class LetterPairs {

    /** The number where one of them is no letter of Arabic. */
    static final int NONE = -1;

    private static final char FIRST = ArabicCharacters.HAMZA;
    /** One more than the greatest place of a letter. */
    static final int COUNT = ArabicCharacters.YEH - FIRST + 1;

    /** One more than the greatest number. */
    static final int SIZE = COUNT * COUNT;

    /** The place in the alphabet of the letter that a character is written as, or {@link #NONE}. */
    private static final byte[] LETTERS = new byte[COUNT];

    static {
        for (int i = 0; i < COUNT; i++) {
            char c = (char) (FIRST + i);
            boolean letter = c <= ArabicCharacters.GHAIN || c >= ArabicCharacters.FEH;
            LETTERS[i] = (byte) (letter ? Words.fold(c) - FIRST : NONE);
        }
    }

    private LetterPairs() {}

    /** The number of the pair at {@code index} and behind it, which is in the text. */
    static int at(CharSequence text, int index) {
        int first = letter(text.charAt(index));
        int second = letter(text.charAt(index + 1));
        return first < 0 || second < 0 ? NONE : COUNT * first + second;
    }

    static boolean isLetter(char c) {
        return letter(c) >= 0;
    }

    /** The place in the alphabet of the letter that {@code c} is written as, or {@link #NONE}. */
    static int letter(char c) {
        int index = c - FIRST;
        return index < 0 || index >= COUNT ? NONE : LETTERS[index];
    }
}
