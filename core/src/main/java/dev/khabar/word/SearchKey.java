package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.BEH;
import static dev.khabar.text.ArabicCharacters.FEH;
import static dev.khabar.text.ArabicCharacters.KAF;
import static dev.khabar.text.ArabicCharacters.WAW;
import static dev.khabar.text.ArabicCharacters.WAW_HAMZA;
import static dev.khabar.text.ArabicCharacters.YEH;
import static dev.khabar.text.ArabicCharacters.YEH_HAMZA;

import dev.khabar.scan.LetterBuffer;

/**
 * The letters under which words meet once everything is decided: the form of {@link WordFolder}, ؤ as و, ئ as ي, and
 * letters for foreign sounds as the Arabic ones that are written as often (ڨ ڤ ڥ پ چ گ ݣ ڭ).
 */
final class SearchKey {

    private static final char QAF = '\u0642';
    private static final char JEEM = '\u062C';

    private static final int ARABIC_START = 0x0600;
    private static final int TABLE_END = 0x0780;
    /** Of the letters from {@link #ARABIC_START} on. */
    private static final char[] TABLE = new char[TABLE_END - ARABIC_START];

    static {
        for (char letter = ARABIC_START; letter < TABLE_END; letter++) {
            TABLE[letter - ARABIC_START] = plain(LetterBuffer.fold(letter));
        }
    }

    private SearchKey() {}

    static String of(String word) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = of(letters[i]);
        }
        return new String(letters);
    }

    /** The letter under which a letter is found. */
    static char of(char letter) {
        return letter >= ARABIC_START && letter < TABLE_END ? TABLE[letter - ARABIC_START] : letter;
    }

    private static char plain(char letter) {
        return switch (letter) {
            case WAW_HAMZA -> WAW;
            case YEH_HAMZA -> YEH;
            case '\u06A8' -> QAF; // ڨ
            case '\u06A4', '\u06A5' -> FEH; // ڤ ڥ
            case '\u067E' -> BEH; // پ
            case '\u0686' -> JEEM; // چ
            case '\u06AF', '\u0763', '\u06AD' -> KAF; // گ ݣ ڭ
            default -> letter;
        };
    }
}
