package dev.khabar.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * The letters of Arabic, the other characters of its script that the library speaks of, both by their Unicode names, and
 * the classes they fall into.
 *
 * <p>The classes are those of Arabic news text: letters and marks of the Arabic block, as typed. Presentation forms
 * (U+FB50 to U+FDFF, U+FE70 to U+FEFF) are no letters here; {@code dev.khabar.normalize} repairs them first.
 */
public final class ArabicCharacters {

    public static final char COMMA = '\u060C';
    public static final char SEMICOLON = '\u061B';
    public static final char LETTER_MARK = '\u061C';
    public static final char QUESTION_MARK = '\u061F';

    public static final char HAMZA = '\u0621';
    public static final char ALEF_MADDA = '\u0622';
    public static final char ALEF_HAMZA_ABOVE = '\u0623';
    public static final char WAW_HAMZA = '\u0624';
    public static final char ALEF_HAMZA_BELOW = '\u0625';
    public static final char YEH_HAMZA = '\u0626';
    public static final char ALEF = '\u0627';
    public static final char BEH = '\u0628';
    public static final char TEH_MARBUTA = '\u0629';
    public static final char TEH = '\u062A';
    public static final char THEH = '\u062B';
    public static final char JEEM = '\u062C';
    public static final char HAH = '\u062D';
    public static final char KHAH = '\u062E';
    public static final char DAL = '\u062F';
    public static final char THAL = '\u0630';
    public static final char REH = '\u0631';
    public static final char ZAIN = '\u0632';
    public static final char SEEN = '\u0633';
    public static final char SHEEN = '\u0634';
    public static final char SAD = '\u0635';
    public static final char DAD = '\u0636';
    public static final char TAH = '\u0637';
    public static final char ZAH = '\u0638';
    public static final char AIN = '\u0639';
    public static final char GHAIN = '\u063A';
    public static final char TATWEEL = '\u0640';
    public static final char FEH = '\u0641';
    public static final char QAF = '\u0642';
    public static final char KAF = '\u0643';
    public static final char LAM = '\u0644';
    public static final char MEEM = '\u0645';
    public static final char NOON = '\u0646';
    public static final char HEH = '\u0647';
    public static final char WAW = '\u0648';
    public static final char ALEF_MAKSURA = '\u0649';
    public static final char YEH = '\u064A';
    public static final char ALEF_WASLA = '\u0671';
    public static final char FARSI_YEH = '\u06CC';
    public static final char KEHEH = '\u06A9';

    public static final char ARABIC_INDIC_ZERO = '\u0660';
    public static final char ARABIC_INDIC_NINE = '\u0669';
    public static final char PERCENT_SIGN = '\u066A';
    public static final char DECIMAL_SEPARATOR = '\u066B';
    public static final char THOUSANDS_SEPARATOR = '\u066C';
    public static final char FULL_STOP = '\u06D4';
    public static final char PERSIAN_ZERO = '\u06F0';
    public static final char PERSIAN_NINE = '\u06F9';

    private static final char HAMZA_ABOVE = '\u0654';
    private static final int FIRST_COMBINING_MARK = 0x0300;

    private ArabicCharacters() {}

    /**
     * Whether {@code c} is a letter of the Arabic or Arabic Supplement block, tatweel not included: U+0620 to U+063F,
     * U+0641 to U+064A, U+066E to U+06D3 without marks, and the letters after them.
     */
    public static boolean isLetter(char c) {
        return c >= '\u0620' && c <= '\u077F' && c != TATWEEL && Character.getType(c) == Character.OTHER_LETTER;
    }

    /** Whether {@code c} is a mark written above or below an Arabic letter: one that {@link Diacritic} lists. */
    public static boolean isDiacritic(char c) {
        return Diacritic.of(c) != null;
    }

    /**
     * Whether the tatweel at {@code index} carries a hamza above, other marks and joiners between the two or not: a letter by
     * itself, as the Quran writes it (شيـٔا), and no mere stretching of a word. False of other characters.
     */
    public static boolean isHamzaSeat(CharSequence text, int index) {
        if (text.charAt(index) != TATWEEL) {
            return false;
        }
        int at = index + 1;
        while (at < text.length() && text.charAt(at) != HAMZA_ABOVE) {
            int codePoint = Character.codePointAt(text, at);
            if (codePoint == TATWEEL || !isTransparent(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return at < text.length();
    }

    /**
     * Whether a mark after {@code codePoint} still belongs to the letter before it: true of marks of every script, tatweel,
     * and the zero-width joiners.
     */
    public static boolean isTransparent(int codePoint) {
        if (codePoint < FIRST_COMBINING_MARK) {
            return false;
        }
        if (codePoint == TATWEEL || Diacritic.of(codePoint) != null) {
            return true;
        }
        int cluster = UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK);
        return cluster == UCharacter.GraphemeClusterBreak.EXTEND || cluster == UCharacter.GraphemeClusterBreak.ZWJ;
    }

    /** Bare alef for an alef with a hamza, madda or wasla (أ إ آ ٱ); any other character as it is. */
    public static char bareAlef(char c) {
        return switch (c) {
            case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA -> ALEF;
            default -> c;
        };
    }

    /** Whether {@code c} is a digit of 0 to 9, Arabic-Indic ٠ to ٩ or Persian ۰ to ۹. */
    public static boolean isDigit(char c) {
        return (c >= '0' && c <= '9')
                || (c >= ARABIC_INDIC_ZERO && c <= ARABIC_INDIC_NINE)
                || (c >= PERSIAN_ZERO && c <= PERSIAN_NINE);
    }

    /**
     * Whether {@code c} is an invisible control of writing direction: U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to
     * U+2069.
     */
    public static boolean isDirectionalControl(char c) {
        return c == LETTER_MARK
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
