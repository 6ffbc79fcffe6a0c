package dev.khabar.text;

/**
 * What ends a line: line feed, vertical tab, form feed, carriage return (with a line feed after it: one separator), next
 * line, line separator and paragraph separator, as Unicode lists them (UAX #14, classes BK, CR, LF and NL).
 */
public final class LineSeparator {

    /** What ends not only a line but a paragraph, whatever stands around it. */
    public static final char PARAGRAPH_SEPARATOR = '\u2029';

    private static final char NEXT_LINE = '\u0085';
    private static final char LINE_SEPARATOR = '\u2028';

    private LineSeparator() {}

    /** Whether {@code c} ends a line. */
    public static boolean is(char c) {
        return c <= NEXT_LINE
                ? (c >= '\n' && c <= '\r') || c == NEXT_LINE
                : c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
    }

    /** The index after the separator at {@code at}: a carriage return and a line feed are one. */
    public static int after(CharSequence text, int at) {
        boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return pair ? at + 2 : at + 1;
    }
}
