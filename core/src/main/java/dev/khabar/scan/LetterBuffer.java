package dev.khabar.scan;

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

/**
 * The letters of one word, in one of two forms.
 *
 * <ul>
 *   <li><i>as written</i>: marks, tatweel and invisible controls fall away; Persian kaf and yeh become Arabic ones,
 *       presentation forms and wide letters plain ones, digits 0 to 9, letters lower case. Hamza, ة and ى stay.
 *   <li><i>folded</i>: moreover alef forms become bare alef, alef maksura yeh, teh marbuta heh.
 * </ul>
 *
 * <p>A buffer to be filled again and again. Not safe for use by several threads at once.
 */
public final class LetterBuffer {

    private static final int ASCII_END = 0x0080;
    private static final int ARABIC_START = 0x0600;
    private static final int TABLE_END = 0x0700;
    /** What a character becomes as written; 0: nothing. */
    private static final char[] TABLE = new char[TABLE_END];
    /** Set in the table where a character has to be taken apart: letters of other scripts that may be several. */
    private static final char RARE = 0xFFFF;

    /** What a letter as written becomes folded. */
    private static final char[] FOLDED = new char[TABLE_END];

    static {
        for (int c = 0; c < TABLE_END; c++) {
            TABLE[c] = single((char) c);
            FOLDED[c] = switch (c) {
                case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW -> ALEF;
                case ALEF_MAKSURA -> YEH;
                case TEH_MARBUTA -> HEH;
                default -> (char) c;
            };
        }
    }

    private char[] letters = new char[32];
    private int length;

    /** An empty buffer. */
    public LetterBuffer() {}

    /** The form of a word in which it stands in texts: see the class. */
    public static String asWritten(CharSequence word) {
        LetterBuffer buffer = new LetterBuffer();
        buffer.write(word, 0, word.length());
        return buffer.toString();
    }

    /** The folded form of a word. */
    public static String folded(CharSequence word) {
        LetterBuffer buffer = new LetterBuffer();
        buffer.write(word, 0, word.length());
        buffer.fold();
        return buffer.toString();
    }

    /**
     * Fills the buffer with {@code text[start, end)} as written.
     *
     * @return the number of letters there are now
     */
    public int write(CharSequence text, int start, int end) {
        length = 0;
        if (letters.length < end - start) {
            letters = new char[end - start];
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char plain = c < TABLE_END ? TABLE[c] : RARE;
            if (plain == RARE) {
                int codePoint = Character.codePointAt(text, i);
                appendRare(codePoint);
                i += Character.charCount(codePoint) - 1;
            } else if (plain != 0) {
                append(plain);
            } else {
                compose(c);
            }
        }
        return length;
    }

    /** Fills the buffer with {@code text[start, end)} folded; returns the number of letters there are now. */
    public int fold(CharSequence text, int start, int end) {
        write(text, start, end);
        fold();
        return length;
    }

    /** Folds what was written: letter for letter, the length stays. */
    public void fold() {
        for (int i = 0; i < length; i++) {
            letters[i] = fold(letters[i]);
        }
    }

    /** A letter as written, folded. */
    public static char fold(char letter) {
        return letter < TABLE_END ? FOLDED[letter] : letter;
    }

    /** The buffer; the first {@link #length()} characters count, until it is filled again. */
    public char[] letters() {
        return letters;
    }

    /** How many letters the word has. */
    public int length() {
        return length;
    }

    /** The letters. */
    @Override
    public String toString() {
        return new String(letters, 0, length);
    }

    private void append(char c) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2);
        }
        letters[length++] = c;
    }

    /** A hamza or madda written as a mark makes one letter with the one it stands on; other marks fall away. */
    private void compose(char mark) {
        if (length > 0) {
            letters[length - 1] = composed(letters[length - 1], mark);
        }
    }

    private static char composed(char seat, char mark) {
        if (mark == Diacritic.HAMZA_ABOVE.codePoint()) {
            return switch (seat) {
                case ALEF -> ALEF_HAMZA_ABOVE;
                case WAW -> WAW_HAMZA;
                case YEH -> YEH_HAMZA;
                default -> seat;
            };
        }
        if (seat == ALEF && mark == Diacritic.HAMZA_BELOW.codePoint()) {
            return ALEF_HAMZA_BELOW;
        }
        return seat == ALEF && mark == Diacritic.MADDA_ABOVE.codePoint() ? ALEF_MADDA : seat;
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
            case ALEF_WASLA -> ALEF;
            case FARSI_YEH -> YEH;
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
}
