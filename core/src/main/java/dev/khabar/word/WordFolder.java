package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.ALEF;
import static dev.khabar.text.ArabicCharacters.ALEF_HAMZA_ABOVE;
import static dev.khabar.text.ArabicCharacters.ALEF_HAMZA_BELOW;
import static dev.khabar.text.ArabicCharacters.ALEF_MADDA;
import static dev.khabar.text.ArabicCharacters.ALEF_MAKSURA;
import static dev.khabar.text.ArabicCharacters.ALEF_WASLA;
import static dev.khabar.text.ArabicCharacters.FARSI_YEH;
import static dev.khabar.text.ArabicCharacters.HEH;
import static dev.khabar.text.ArabicCharacters.KAF;
import static dev.khabar.text.ArabicCharacters.KEHEH;
import static dev.khabar.text.ArabicCharacters.TEH_MARBUTA;
import static dev.khabar.text.ArabicCharacters.WAW;
import static dev.khabar.text.ArabicCharacters.WAW_HAMZA;
import static dev.khabar.text.ArabicCharacters.YEH;
import static dev.khabar.text.ArabicCharacters.YEH_HAMZA;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import dev.khabar.text.Diacritic;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;

/**
 * The form in which words are compared: alef forms become bare alef, alef maksura yeh, teh marbuta heh, Persian kaf and
 * yeh Arabic ones, presentation forms and wide letters plain ones, digits 0 to 9, letters lower case; marks, tatweel and
 * invisible controls fall away.
 *
 * <p>A reusable buffer: {@link #fold(CharSequence, int, int)} leaves the letters in {@link #letters()}. Not safe for use
 * by several threads at once; {@link #fold(CharSequence)} is.
 */
public final class WordFolder {

    private static final int TABLE_END = 0x0700;
    /** What a character becomes; 0: nothing. */
    private static final char[] TABLE = new char[TABLE_END];
    /** Set in the table where a character becomes several, or is of a later version of Unicode than the JDK's. */
    private static final char SEVERAL = 0xFFFF;

    static {
        for (int c = 0; c < TABLE_END; c++) {
            TABLE[c] = single((char) c);
        }
    }

    private char[] letters = new char[32];
    private int length;

    /** An empty buffer. */
    public WordFolder() {}

    /** The folded form of a word. */
    public static String fold(CharSequence word) {
        Objects.requireNonNull(word, "word");
        WordFolder folder = new WordFolder();
        folder.fold(word, 0, word.length());
        return new String(folder.letters, 0, folder.length);
    }

    /**
     * Folds {@code text[start, end)} into {@link #letters()}.
     *
     * @return the number of letters there are now
     */
    public int fold(CharSequence text, int start, int end) {
        length = 0;
        if (letters.length < end - start) {
            letters = new char[end - start];
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char folded = c < TABLE_END ? TABLE[c] : SEVERAL;
            if (folded == SEVERAL) {
                int codePoint = Character.codePointAt(text, i);
                appendRare(codePoint);
                i += Character.charCount(codePoint) - 1;
            } else if (folded != 0) {
                append(folded);
            } else if (c == '\u0654') {
                hamzaAbove();
            }
        }
        return length;
    }

    /** The buffer; the first {@link #length()} characters count, until the next call of {@code fold}. */
    public char[] letters() {
        return letters;
    }

    /** How many letters the last word has. */
    public int length() {
        return length;
    }

    private void append(char c) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2);
        }
        letters[length++] = c;
    }

    /** A hamza written as a mark makes one letter with the waw or yeh it stands on. */
    private void hamzaAbove() {
        if (length > 0) {
            char seat = letters[length - 1];
            letters[length - 1] = seat == WAW ? WAW_HAMZA : seat == YEH ? YEH_HAMZA : seat;
        }
    }

    private void appendRare(int codePoint) {
        String plain = Normalizer2.getNFKCInstance().normalize(Character.toString(codePoint));
        for (int i = 0; i < plain.length(); ) {
            int part = plain.codePointAt(i);
            i += Character.charCount(part);
            if (part < TABLE_END && TABLE[part] != SEVERAL) {
                if (TABLE[part] != 0) {
                    append(TABLE[part]);
                }
            } else if (WordCharacters.classOf(part) == WordCharacters.PART) {
                for (char c : Character.toChars(UCharacter.toLowerCase(part))) {
                    append(c);
                }
            }
        }
    }

    private static char single(char c) {
        if (!Character.isDefined(c)) {
            return SEVERAL;
        }
        if (WordCharacters.classOf(c) != WordCharacters.PART) {
            return 0;
        }
        return switch (c) {
            case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA -> ALEF;
            case ALEF_MAKSURA, FARSI_YEH -> YEH;
            case TEH_MARBUTA -> HEH;
            case KEHEH -> KAF;
            default -> {
                int digit = Character.digit(c, 10);
                String plain = Normalizer.normalize(Character.toString(Character.toLowerCase(c)), Normalizer.Form.NFKC);
                // Some have no small letter before they are decomposed: ϒ.
                yield digit >= 0
                        ? (char) ('0' + digit)
                        : plain.length() == 1 ? Character.toLowerCase(plain.charAt(0)) : SEVERAL;
            }
        };
    }

    static {
        assert Diacritic.HAMZA_ABOVE.codePoint() == '\u0654';
    }
}
