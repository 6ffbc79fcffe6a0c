package dev.khabar.sentence;

import dev.khabar.text.ArabicCharacters;

/** How words are written in the word lists, so that spelling and marks make no difference. */
final class Words {

    private Words() {}

    /**
     * The characters from {@code from} to {@code to} without diacritics, tatweel and invisible controls, alef with hamza
     * or madda as bare alef, alef maksura as yeh, Latin letters in lower case.
     */
    static String key(CharSequence text, int from, int to) {
        StringBuilder key = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!CharacterTable.is(c, CharacterTable.INVISIBLE)) {
                key.append(fold(c));
            }
        }
        return key.toString();
    }

    static String key(CharSequence word) {
        return key(word, 0, word.length());
    }

    private static char fold(char c) {
        return switch (c) {
            case ArabicCharacters.ALEF_HAMZA_ABOVE,
                    ArabicCharacters.ALEF_HAMZA_BELOW,
                    ArabicCharacters.ALEF_MADDA,
                    ArabicCharacters.ALEF_WASLA -> ArabicCharacters.ALEF;
            case ArabicCharacters.ALEF_MAKSURA, ArabicCharacters.FARSI_YEH -> ArabicCharacters.YEH;
            case ArabicCharacters.KEHEH -> ArabicCharacters.KAF;
            default -> Character.toLowerCase(c);
        };
    }
}
