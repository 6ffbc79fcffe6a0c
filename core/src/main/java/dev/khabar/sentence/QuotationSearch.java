package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.BLANK;
import static dev.khabar.sentence.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.CharacterTable.SPACE;
import static dev.khabar.sentence.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.CharacterTable.is;

/** Steps over a quotation that is to be kept whole. */
final class QuotationSearch {

    private static final String OPENING = "\"\u00AB\u201C\u201E\u2039";
    private static final String CLOSING = "\"\u00BB\u201D\u201D\u203A";

    private QuotationSearch() {}

    /**
     * Where to go on after the quotation mark at {@code at}: at the terminators before the mark that closes it, which may
     * end the sentence; behind that mark, if there are none; behind {@code at}, if nothing closes it in time.
     */
    static int resume(String text, int at, Policies policies) {
        int shape = OPENING.indexOf(text.charAt(at));
        if (shape < 0) {
            return at + 1;
        }
        int close = find(text, at, CLOSING.charAt(shape), policies);
        if (close < 0) {
            return at + 1;
        }
        int i = close;
        int resume = close + 1;
        while (i > at + 1 && is(text.charAt(i - 1), TERMINATOR | SPACE | INVISIBLE)) {
            i--;
            if (is(text.charAt(i), TERMINATOR)) {
                resume = i;
            }
        }
        return resume;
    }

    private static int find(String text, int at, char closing, Policies policies) {
        char opening = text.charAt(at);
        int depth = 1;
        int limit = Math.min(text.length(), at + policies.longestQuotation());
        int i = at + 1;
        while (i < limit) {
            char c = text.charAt(i);
            if (c == closing) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            } else if (c == opening) {
                depth++;
            } else if (is(c, LINE_BREAK) && is(c, BLANK)) {
                int after = LineEnds.after(text, i, policies.lineBreaks());
                if (after < 0) {
                    return -1;
                }
                i = after - 1;
            }
            i++;
        }
        return -1;
    }
}
