package dev.khabar.sentence.mark;

import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.LineSeparator;
import dev.khabar.text.Terminators;

/**
 * What a character can be to a sentence, one look-up for each. The classes are bits, so that one mask asks for several;
 * letters, digits and everything else that is only content have none.
 */
public final class CharacterTable {

    /** Ends sentences: the full stops, question and exclamation marks, and the ellipsis character. */
    public static final int TERMINATOR = 1;
    /** Ends lines. */
    public static final int LINE_BREAK = 1 << 1;
    /** Comma, semicolon, colon. */
    public static final int PAUSE = 1 << 2;
    /** A quotation mark of any shape: which side it stands on shows only in its place. */
    public static final int QUOTE = 1 << 3;

    public static final int CLOSING_BRACKET = 1 << 4;
    /** White space inside a line. */
    public static final int SPACE = 1 << 5;
    /** An invisible control: of direction, of joining, byte order mark, soft hyphen. */
    public static final int FORMAT = 1 << 6;
    /** A diacritic, tatweel or variation selector: belongs to the letter before it. */
    public static final int ADORNMENT = 1 << 7;

    /** What may stand anywhere without meaning anything here. */
    public static final int INVISIBLE = FORMAT | ADORNMENT;
    /** What may stand around a sentence. */
    public static final int BLANK = SPACE | FORMAT | LINE_BREAK;

    public static final String COMMAS = ",\u060C\uFF0C";
    public static final String SEMICOLONS = ";\u061B\uFF1B";
    public static final String COLONS = ":\uFF1A";

    private static final String QUOTES =
            "\"'\u00AB\u00BB\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2039\u203A\uFF02\uFF07";
    private static final String CLOSING_BRACKETS = ")]}\uFD3E\uFF09\uFF3D\uFF5D";
    private static final String SPACES = "\t\u001C\u001D\u001E\u001F \u00A0\u1680\u202F\u205F\u3000";
    private static final String FORMATS = "\u00AD\u061C\u180E\uFEFF";

    private static final byte[] CLASSES = new byte[Character.MAX_VALUE + 1];

    static {
        put(Terminators.FULL_STOPS + Terminators.ELLIPSES + Terminators.QUESTIONS_AND_EXCLAMATIONS, TERMINATOR);
        for (char c = 0; c <= LineSeparator.PARAGRAPH_SEPARATOR; c++) {
            CLASSES[c] |= (byte) (LineSeparator.is(c) ? LINE_BREAK : 0);
        }
        put(COMMAS + SEMICOLONS + COLONS, PAUSE);
        put(QUOTES, QUOTE);
        put(CLOSING_BRACKETS, CLOSING_BRACKET);
        put(SPACES, SPACE);
        put('\u2000', '\u200B', SPACE);
        put(FORMATS, FORMAT);
        put('\u200C', '\u200F', FORMAT);
        put('\u202A', '\u202E', FORMAT);
        put('\u2060', '\u206F', FORMAT);
        put('\uFFF9', '\uFFFB', FORMAT);
        put('\u064B', '\u065F', ADORNMENT);
        put('\u06D6', '\u06DC', ADORNMENT);
        put('\u06DF', '\u06E8', ADORNMENT);
        put('\u06EA', '\u06ED', ADORNMENT);
        put('\u0610', '\u061A', ADORNMENT);
        put('\uFE00', '\uFE0F', ADORNMENT);
        put("\u0670" + ArabicCharacters.TATWEEL, ADORNMENT);
    }

    private CharacterTable() {}

    private static void put(String characters, int bits) {
        for (int i = 0; i < characters.length(); i++) {
            CLASSES[characters.charAt(i)] |= (byte) bits;
        }
    }

    private static void put(char first, char last, int bits) {
        for (int c = first; c <= last; c++) {
            CLASSES[c] |= (byte) bits;
        }
    }

    /** The first index from {@code from} on that holds a character of one of the classes in {@code mask}, or the length. */
    public static int find(String text, int from, int mask) {
        int i = from;
        int length = text.length();
        while (i < length && (CLASSES[text.charAt(i)] & mask) == 0) {
            i++;
        }
        return i;
    }

    /** The first index from {@code from} on that holds a character of none of the classes in {@code mask}, or the length. */
    public static int skip(String text, int from, int mask) {
        int i = from;
        while (i < text.length() && (CLASSES[text.charAt(i)] & mask) != 0) {
            i++;
        }
        return i;
    }

    /** Whether {@code c} is of one of the classes in {@code mask}. */
    public static boolean is(char c, int mask) {
        return (CLASSES[c] & mask) != 0;
    }

    /** Whether {@code c} opens an embedding, override or isolate, and so belongs to what follows it. */
    public static boolean opensDirection(char c) {
        return c == '\u202A' || c == '\u202B' || c == '\u202D' || c == '\u202E' || (c >= '\u2066' && c <= '\u2068');
    }

    /** Whether {@code c} is a letter or digit of Latin script. */
    public static boolean isLatin(char c) {
        return c < '\u0250' && Character.isLetterOrDigit(c);
    }
}
