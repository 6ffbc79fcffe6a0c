package dev.khabar.keyword.document;

import dev.khabar.text.ArabicCharacters;

/** What stands between two words: nothing but blanks, or something that keeps a phrase from going on. */
final class Separator {

    /** Blanks alone: a phrase goes on. */
    static final byte BLANK = 0;
    /** Something else or the end of a line: no phrase crosses it. */
    static final byte BREAK = 1;
    /** Holds a mark that opens a quotation. */
    static final byte OPENS = 2;
    /** Holds a mark that closes a quotation. */
    static final byte CLOSES = 4;
    /** Holds a mark or line end after which a sentence may begin. */
    static final byte SENTENCE = 8;
    /** A point or comma inside a number, of tenths or of thousands. */
    static final byte IN_NUMBER = 16;
    /** Blanks and one quotation mark that opens. */
    static final byte QUOTE = 32;
    /** The beginning of a part of the text. */
    static final byte PART = 64;
    /** Stands inside a quotation that a phrase may enter from before it. */
    static final byte IN_QUOTATION = -128;

    private static final String OPENING = "«“\"'";

    private Separator() {}

    /** The kind of the gap in {@code text[start, end)}. */
    static byte between(CharSequence text, int start, int end) {
        if (end - start == 1 && text.charAt(start) == ' ') {
            return BLANK;
        }
        if (isInNumber(text, start, end)) {
            return BREAK | IN_NUMBER;
        }
        int kind = BLANK;
        for (int i = start; i < end; i++) {
            kind |= kindOf(text.charAt(i));
        }
        return (byte) (isQuote(text, start, end) ? kind | QUOTE : kind);
    }

    private static boolean isQuote(CharSequence text, int start, int end) {
        int mark = end - 1;
        if (mark <= start || OPENING.indexOf(text.charAt(mark)) < 0) {
            return false;
        }
        for (int i = start; i < mark; i++) {
            if (kindOf(text.charAt(i)) != BLANK) {
                return false;
            }
        }
        return true;
    }

    /** The end of a closing mark that stands at a place, blanks before it left out of account; -1 where none does. */
    static int closingEnd(CharSequence text, int from) {
        int mark = from;
        while (mark < text.length() && kindOf(text.charAt(mark)) == BLANK) {
            mark++;
        }
        return mark < text.length() && (kindOf(text.charAt(mark)) & CLOSES) != 0 ? mark + 1 : -1;
    }

    private static boolean isInNumber(CharSequence text, int start, int end) {
        return end - start == 1
                && isNumberSeparator(text.charAt(start))
                && start > 0
                && ArabicCharacters.isDigit(text.charAt(start - 1))
                && end < text.length()
                && ArabicCharacters.isDigit(text.charAt(end));
    }

    private static boolean isNumberSeparator(char c) {
        return switch (c) {
            case '.', ',', ArabicCharacters.COMMA -> true;
            case ArabicCharacters.DECIMAL_SEPARATOR, ArabicCharacters.THOUSANDS_SEPARATOR -> true;
            default -> false;
        };
    }

    private static int kindOf(char c) {
        return switch (c) {
            case ' ', '\t', '\u00A0' -> BLANK;
            case '«', '“', '‘', '(' -> BREAK | OPENS;
            case '»', '”', '’', ')' -> BREAK | CLOSES;
            case '"', '\'' -> BREAK | OPENS | CLOSES;
            case '.', '!', '?', ArabicCharacters.QUESTION_MARK, ':', '\n', '\r' -> BREAK | SENTENCE;
            default -> isBlank(c) ? BLANK : BREAK;
        };
    }

    private static boolean isBlank(char c) {
        return c > 0x7F
                && (Character.getType(c) == Character.SPACE_SEPARATOR
                        || ArabicCharacters.isDirectionalControl(c)
                        || ArabicCharacters.isDiacritic(c));
    }
}
