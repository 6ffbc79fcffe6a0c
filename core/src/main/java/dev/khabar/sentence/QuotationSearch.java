package dev.khabar.sentence;

import static dev.khabar.sentence.mark.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.mark.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;
import static dev.khabar.sentence.mark.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.mark.CharacterTable.is;

/**
 * Finds the end of a quotation that is to be kept whole. It looks at nothing before the mark that opens the quotation, so
 * that a stream's quotations are those of the string.
 */
final class QuotationSearch {

    private static final char LOW_QUOTE = '\u201E';
    private static final char LEFT_QUOTE = '\u201C';

    private static final String OPENING = "\"\u00AB\u201C\u201E\u2039";
    private static final String CLOSING = "\"\u00BB\u201D\u201D\u203A";

    private QuotationSearch() {}

    /**
     * Where the mark stands that closes the quotation opened at {@code at}, quotations of the same shape inside it
     * skipped; -1 if nothing opens there, or nothing closes it on its line and in time.
     */
    static int close(String text, int at, Policies policies, LineBreakReader lineBreaks) {
        char opening = text.charAt(at);
        int shape = OPENING.indexOf(opening);
        if (shape < 0) {
            return -1;
        }
        char closing = CLOSING.charAt(shape);
        int depth = 1;
        int limit = Math.min(text.length(), at + policies.longestQuotation());
        int i = at + 1;
        while (i < limit) {
            char c = text.charAt(i);
            if (c == closing || (opening == LOW_QUOTE && c == LEFT_QUOTE)) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            } else if (c == opening) {
                depth++;
            } else if (is(c, LINE_BREAK)) {
                int after = lineBreaks.after(i);
                if (after < 0) {
                    return -1;
                }
                i = after - 1;
            }
            i++;
        }
        return -1;
    }

    /** Where the terminators begin that stand before the mark at {@code close}; behind that mark, if there are none. */
    static int resume(String text, int open, int close) {
        int resume = close + 1;
        for (int i = close - 1; i > open && is(text.charAt(i), TERMINATOR | SPACE | INVISIBLE); i--) {
            if (is(text.charAt(i), TERMINATOR)) {
                resume = i;
            }
        }
        return resume;
    }
}
