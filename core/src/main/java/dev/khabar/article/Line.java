package dev.khabar.article;

import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import dev.khabar.text.Terminators;
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

    private static final String QUESTIONS = Terminators.QUESTIONS_AND_EXCLAMATIONS;
    private static final String TERMINATORS = Terminators.FULL_STOPS + QUESTIONS;
    private static final String CLOSING = "\"'\u00BB\u201D\u2019\u203A)]";

    /** What is longer is running text. */
    private static final int SHORTEST_TEXT = 120;

    private static final int LONGEST_ENTITY = 8;

    /** How many words it has, as white space parts them. */
    int words() {
        return Lines.words(text);
    }

    int length() {
        return text.length();
    }

    /** Whether it ends in a full stop, quotation marks and brackets after it aside; two of them are an ellipsis. */
    boolean endsInFullStop() {
        int last = lastSign();
        return last >= 0
                && Terminators.FULL_STOPS.indexOf(text.charAt(last)) >= 0
                && (last == 0 || Terminators.FULL_STOPS.indexOf(text.charAt(last - 1)) < 0);
    }

    /** Whether it ends in an ellipsis, question and exclamation marks after it aside. */
    boolean trailsOff() {
        int last = lastSign();
        while (last >= 0 && QUESTIONS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0
                && (Terminators.ELLIPSES.indexOf(text.charAt(last)) >= 0
                        || (last > 0
                                && Terminators.FULL_STOPS.indexOf(text.charAt(last)) >= 0
                                && Terminators.FULL_STOPS.indexOf(text.charAt(last - 1)) >= 0));
    }

    /** Whether it ends in a terminator, quotation marks and brackets after it aside. */
    boolean endsInTerminator() {
        int last = lastSign();
        return last >= 0 && TERMINATORS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether it ends in a question or exclamation mark, quotation marks and brackets after it aside. */
    boolean endsInQuestion() {
        int last = lastSign();
        return last >= 0 && QUESTIONS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether it is running text: it ends in a terminator, or is longer than any heading. */
    boolean isRunningText() {
        return endsInTerminator() || visibleLength() > SHORTEST_TEXT;
    }

    /** The length without the white space that follows other white space. */
    int visibleLength() {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += i > 0 && isInvisible(text.charAt(i)) && isInvisible(text.charAt(i - 1)) ? 0 : 1;
        }
        return length;
    }

    /** Whether it ends in a mark that announces more. */
    boolean announces() {
        int last = lastSign();
        return last >= 0 && ":\u060C,\u061B;-".indexOf(text.charAt(last)) >= 0 && !endsInEntity(last);
    }

    /** Whether the semicolon is that of a character reference which was left in the text. */
    private boolean endsInEntity(int last) {
        int i = last - 1;
        while (i > 0 && i > last - LONGEST_ENTITY && Character.isLetterOrDigit(text.charAt(i))) {
            i--;
        }
        return text.charAt(last) == ';' && i >= 0 && i < last - 1 && text.charAt(i) == '&';
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
