package dev.khabar.article;

import java.util.StringTokenizer;

/** Folds words, so that spellings of one word are the same key. */
final class Keys {

    private static final char TATWEEL = '\u0640';
    /** The preposition, which folded would be the name of a person. */
    private static final String ON = "\u0639\u0644\u0649";

    private static final String SPACE_IN_LISTS = "_";

    private Keys() {}

    /** Without diacritics, tatweel and controls; alef without hamza, yeh for alef maksura, heh for teh marbuta, small Latin. */
    static String fold(CharSequence word) {
        StringBuilder key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != TATWEEL && !isMark(c) && Character.getType(c) != Character.FORMAT) {
                key.append(fold(c));
            }
        }
        boolean preposition = ON.contentEquals(word);
        return preposition ? ON : key.toString();
    }

    /** A phrase of a list, where {@value #SPACE_IN_LISTS} stands for a space. */
    static String foldPhrase(String phrase) {
        StringBuilder key = new StringBuilder(phrase.length());
        for (StringTokenizer words = new StringTokenizer(phrase, SPACE_IN_LISTS); words.hasMoreTokens(); ) {
            key.append(key.length() == 0 ? "" : " ").append(fold(words.nextToken()));
        }
        return key.toString();
    }

    static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static char fold(char c) {
        return switch (c) {
            case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // آ أ إ ٱ to ا
            case '\u0649', '\u06CC' -> '\u064A'; // ى ی to ي
            case '\u0629' -> '\u0647'; // ة to ه
            default -> Character.toLowerCase(c);
        };
    }
}
