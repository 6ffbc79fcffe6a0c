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

    private static final int ASCII_END = 0x0080;
    private static final int ARABIC_START = 0x0600;
    private static final int TABLE_END = 0x0700;
    /** What a character becomes; 0: nothing. */
    private static final char[] TABLE = new char[TABLE_END];
    /** Set in the table where a character has to be taken apart: letters of other scripts that may be several. */
    private static final char RARE = 0xFFFF;

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
            char folded = c < TABLE_END ? TABLE[c] : RARE;
            if (folded == RARE) {
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
        // Small letters before and after: Ϲ is a form of Σ, but its small letter ϲ one of ς; ϒ has none before.
        String plain = compatible(Character.toLowerCase(codePoint));
        for (int i = 0; i < plain.length(); ) {
            int part = plain.codePointAt(i);
            i += Character.charCount(part);
            if (part < TABLE_END && TABLE[part] != RARE) {
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

    /** Its NFKC form, by ICU where the JDK's Unicode does not have it. */
    private static String compatible(int codePoint) {
        String text = Character.toString(codePoint);
        return Character.isDefined(codePoint)
                ? Normalizer.normalize(text, Normalizer.Form.NFKC)
                : Normalizer2.getNFKCInstance().normalize(text);
    }

    private static char single(char c) {
        if (!Character.isDefined(c)) {
            return RARE;
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
                yield digit >= 0
                        ? (char) ('0' + digit)
                        : c < ASCII_END ? Character.toLowerCase(c) : isPlainArabic(c) ? c : RARE;
            }
        };
    }

    /** Letters of the Arabic block but those that are a letter and a high hamza. */
    private static boolean isPlainArabic(char c) {
        return c >= ARABIC_START && c < TABLE_END && (c < '\u0675' || c > '\u0678');
    }

    static {
        assert Diacritic.HAMZA_ABOVE.codePoint() == '\u0654';
    }
}
