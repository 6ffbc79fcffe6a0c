package dev.khabar.sentence;

import static dev.khabar.sentence.mark.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;

import dev.khabar.sentence.clause.ClauseWords;
import dev.khabar.sentence.clause.NextClause;
import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Words;
import java.util.Set;

/**
 * The label of a list item ends no sentence. At the sentence's beginning, bullets aside, that is a number of one to three
 * digits, or several such joined by full stops, a letter, a Roman numeral or an ordinal ({@code أولا.}); inside a line it is
 * a number after a colon, after a wide gap, or where the number before it came earlier.
 */
final class ListMarkers implements Rule {

    private static final Set<String> ORDINALS =
            Set.of("اولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا");

    private static final int MOST_DIGITS = 3;
    private static final int LONGEST_ROMAN = 5;
    /** A number with invisible controls in it. */
    private static final int LONGEST_LABEL = 16;

    private static final int LONGEST_ITEM = 300;
    private static final int NONE = Integer.MIN_VALUE;
    private static final char DECIMAL_SEPARATOR = '\u066B';

    @Override
    public Decision decide(Mark mark) {
        if (mark.kind() != Mark.Kind.FULL_STOP || mark.closing() != Mark.Closing.NOTHING) {
            return Decision.UNDECIDED;
        }
        int end = mark.words().shortFormEnd();
        if (end > mark.sentence() + 1
                && CharacterTable.is(mark.text().charAt(end - 1), CharacterTable.CLOSING_BRACKET)) {
            end--; // (1). and أ).
        }
        int last = mark.skipBack(end, INVISIBLE);
        if (last < mark.sentence()) {
            return Decision.UNDECIDED; // nothing but marks before the bracket
        }
        boolean label = Character.isDigit(mark.text().charAt(last)) ? isNumber(mark, end) : isWord(mark, end);
        return label ? Decision.GOES_ON : Decision.UNDECIDED;
    }

    private static boolean isWord(Mark mark, int end) {
        int from = mark.words().start(end);
        if (from == end || !mark.isSentenceStart(from)) {
            return false;
        }
        String word = Words.key(mark.text(), from, end);
        return word.length() == 1
                || ORDINALS.contains(word)
                || (word.length() <= LONGEST_ROMAN && word.chars().allMatch(c -> "ivx".indexOf(c) >= 0));
    }

    private boolean isNumber(Mark mark, int end) {
        int from = mark.skipBack(end, INVISIBLE) + 1;
        int digits = 0;
        while (from > mark.sentence() && digits <= MOST_DIGITS) {
            char c = mark.text().charAt(from - 1);
            if (Character.isDigit(c)) {
                digits++;
            } else if ((c == '.' || c == DECIMAL_SEPARATOR) && digits > 0) {
                digits = 0;
            } else if (!CharacterTable.is(c, INVISIBLE)) {
                break;
            }
            from--;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            return false;
        }
        return mark.isSentenceStart(from)
                || isNumberedWord(mark, from)
                || (!NextClause.mayOpen(mark) && continuesList(mark, from, end));
    }

    /** Whether a letter that the number sticks to ({@code س1.}), or a definite noun alone ({@code المادة 1.}), begins the sentence. */
    private boolean isNumberedWord(Mark mark, int from) {
        int end = mark.skipBack(from, SPACE | INVISIBLE) + 1;
        int start = mark.words().start(end);
        if (start >= end
                || !mark.isSentenceStart(start)
                || ClauseWords.isJoined(mark.words().after())) {
            return false;
        }
        String word = Words.key(mark.text(), start, end);
        return end == from ? word.length() == 1 : word.startsWith("ال");
    }

    private static boolean continuesList(Mark mark, int from, int end) {
        int last = mark.skipBack(from, SPACE | INVISIBLE);
        int gap = 0;
        for (int i = last + 1; i < from; i++) {
            gap += CharacterTable.is(mark.text().charAt(i), SPACE) ? 1 : 0;
        }
        if (gap == 0 || last < mark.sentence()) {
            return false;
        }
        return gap > 1
                || CharacterTable.COLONS.indexOf(mark.text().charAt(last)) >= 0
                || comesAfterPrevious(mark, from, end);
    }

    /** Whether the number one less stands earlier in the sentence with a full stop, dash or bracket after it. */
    private static boolean comesAfterPrevious(Mark mark, int from, int end) {
        int number = number(mark.text(), from, end);
        int least = Words.behind(mark.text(), from, LONGEST_ITEM, mark.sentence());
        for (int i = from - 1; i > least; i--) {
            char sign = mark.text().charAt(i);
            if ((sign == '.' || sign == '-' || sign == ')')
                    && !Character.isDigit(mark.text().charAt(i + 1))
                    && numberBefore(mark, Math.max(least, i - LONGEST_LABEL), i) == number - 1) {
                return true;
            }
        }
        return false;
    }

    /** The number, of at most one digit more than a label has, that ends before {@code to}, or {@link #NONE}. */
    private static int numberBefore(Mark mark, int least, int to) {
        int digits = 0;
        int from = to;
        while (from > least && digits <= MOST_DIGITS) {
            char c = mark.text().charAt(from - 1);
            if (Character.isDigit(c)) {
                digits++;
            } else if (!CharacterTable.is(c, INVISIBLE)) {
                break;
            }
            from--;
        }
        boolean inside = from > least && isInNumber(mark.text().charAt(from - 1));
        return digits == 0 || inside ? NONE : number(mark.text(), from, to);
    }

    /** Whether a number goes on beyond {@code c} to the left: {@code 1.8}, {@code 2-0}. */
    private static boolean isInNumber(char c) {
        return c == '.' || c == '-' || c == ',' || c == DECIMAL_SEPARATOR || c == '/' || Character.isLetter(c);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            number = digit < 0 ? number : 10 * number + digit;
        }
        return number;
    }
}
