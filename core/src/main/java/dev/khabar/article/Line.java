package dev.khabar.article;

import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import java.util.List;

/**
 * A line of the text that has something visible on it.
 *
 * @param span its place, without the white space around it
 * @param text the characters of the span
 * @param sentences what a splitter makes of it; spans in the whole text
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record Line(Span span, String text, List<Sentence> sentences, boolean afterBlank) {

    private static final String FULL_STOPS = ".\u06D4\uFF0E\u3002";
    private static final String TERMINATORS = FULL_STOPS + "!?\u061F\uFF01\uFF1F";
    private static final String CLOSING = "\"'\u00BB\u201D\u2019\u203A)]";

    int length() {
        return text.length();
    }

    /** Whether it ends in a full stop, quotation marks and brackets after it aside; two of them are an ellipsis. */
    boolean endsInFullStop() {
        int last = lastSign();
        return last >= 0
                && FULL_STOPS.indexOf(text.charAt(last)) >= 0
                && (last == 0 || FULL_STOPS.indexOf(text.charAt(last - 1)) < 0);
    }

    /** Whether it ends in a terminator, quotation marks and brackets after it aside. */
    boolean endsInTerminator() {
        int last = lastSign();
        return last >= 0 && TERMINATORS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether it ends in a mark that announces more. */
    boolean announces() {
        int last = lastSign();
        return last >= 0 && ":\u060C,\u061B;-".indexOf(text.charAt(last)) >= 0;
    }

    private int lastSign() {
        int i = text.length() - 1;
        while (i >= 0 && (isInvisible(text.charAt(i)) || CLOSING.indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i;
    }

    static boolean isInvisible(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    Passage passage() {
        return new Passage(span, text);
    }

    Paragraph paragraph() {
        return new Paragraph(span, text, sentences);
    }
}
