package dev.khabar.sentence;

import static dev.khabar.sentence.mark.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;

import dev.khabar.sentence.clause.ClauseWords;
import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Words;

/**
 * A full stop between two digits that stick to it is part of a number, date, time or version, in any digits. So it is with
 * a blank behind it, where what follows makes one number of both: a word that counts or measures ({@code 8. 5 مليار}), or
 * groups of three digits ({@code 216. 407. 814}).
 */
final class Numbers implements Rule {

    private static final int GROUP = 3;

    @Override
    public Decision decide(Mark mark) {
        boolean between = mark.kind() == Mark.Kind.FULL_STOP
                && mark.closing() == Mark.Closing.NOTHING
                && Character.isDigit(mark.after())
                && Character.isDigit(mark.before());
        if (!between) {
            return Decision.UNDECIDED;
        }
        return mark.isGlued() || isWrittenApart(mark) ? Decision.GOES_ON : Decision.UNDECIDED;
    }

    private boolean isWrittenApart(Mark mark) {
        int before = digitsBefore(mark, mark.start());
        int end = digitsEnd(mark, mark.next());
        if (mark.tail() + 1 != mark.next() || mark.lineEnds() || before > GROUP) {
            return false;
        }
        if (end - mark.next() == GROUP && (isGroup(mark, end) || isAfterGroup(mark, mark.start() - before))) {
            return true;
        }
        int word = mark.skip(end, SPACE | INVISIBLE);
        return end - mark.next() < GROUP
                && (ClauseWords.measures(
                                Words.key(mark.text(), word, mark.words().end(word)))
                        || (word < mark.text().length() && mark.text().charAt(word) == '%'));
    }

    /** Whether another full stop and three digits follow at {@code at}. */
    private static boolean isGroup(Mark mark, int at) {
        int next = mark.skip(at + 1, SPACE);
        return at < mark.text().length()
                && mark.text().charAt(at) == mark.sign()
                && digitsEnd(mark, next) - next == GROUP;
    }

    /** Whether a full stop and a digit stand before the digits that begin at {@code from}. */
    private static boolean isAfterGroup(Mark mark, int from) {
        int stop = mark.skipBack(from, SPACE);
        return stop > mark.sentence()
                && mark.text().charAt(stop) == mark.sign()
                && Character.isDigit(mark.text().charAt(stop - 1));
    }

    private static int digitsBefore(Mark mark, int to) {
        int from = to;
        while (from > mark.sentence()
                && to - from <= GROUP
                && Character.isDigit(mark.text().charAt(from - 1))) {
            from--;
        }
        return to - from;
    }

    private static int digitsEnd(Mark mark, int from) {
        int end = from;
        while (end < mark.text().length()
                && end - from <= GROUP
                && Character.isDigit(mark.text().charAt(end))) {
            end++;
        }
        return end;
    }
}
