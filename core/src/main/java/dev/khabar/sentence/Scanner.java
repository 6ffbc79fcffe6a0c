package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.BLANK;
import static dev.khabar.sentence.CharacterTable.FORMAT;
import static dev.khabar.sentence.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.CharacterTable.QUOTE;
import static dev.khabar.sentence.CharacterTable.SPACE;
import static dev.khabar.sentence.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.CharacterTable.is;

/**
 * Walks a text from sentence to sentence, stopping only at characters that may end one.
 *
 * <p>A text that is not complete is a window onto a stream: the walk then halts before the first sentence whose end
 * depends on what the window does not show.
 */
final class Scanner {

    /** How much is looked at before the beginning of a sentence, in code units: the line that it begins in. */
    static final int HISTORY = WrappedLines.LONGEST_LINE;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final boolean complete;
    private final Policies policies;
    private final Mark mark;
    private final MarkReader reader;
    private final LineBreakReader lineBreaks;
    private final int stops;

    private int position;
    private int start;
    private int end;
    private Ending ending = Ending.END_OF_TEXT;

    /** Where the sentence ends that pieces are cut from, what it ends with, and where the next one is looked for. */
    private int wholeEnd = LongSentences.NOWHERE;

    private int wholePosition;
    private Ending wholeEnding = Ending.END_OF_TEXT;

    /** A scan of a whole text. */
    Scanner(String text, Policies policies) {
        this(text, 0, true, policies, new Habits(text));
    }

    /**
     * A scan of a window.
     *
     * @param from where the first sentence is looked for; {@link #HISTORY} code units before it, or all that there are, are
     *     part of the window
     * @param complete whether the text ends where the window does
     */
    Scanner(String text, int from, boolean complete, Policies policies, Habits habits) {
        this.text = text;
        this.complete = complete;
        this.policies = policies;
        this.mark = new Mark(text, habits);
        this.lineBreaks = new LineBreakReader(text, policies.lineBreaks(), habits);
        this.reader = new MarkReader(mark, lineBreaks, policies.stops());
        this.position = from;
        this.stops = policies.stops();
    }

    /** Where the sentence found last begins. */
    int start() {
        return start;
    }

    /** Where the sentence found last ends. */
    int end() {
        return end;
    }

    /** Why it ends there. */
    Ending ending() {
        return ending;
    }

    /** Where the search for the next sentence begins: nothing before it is needed any more. */
    int position() {
        return position;
    }

    /** Finds the next sentence; false if there is none, or if an incomplete text does not show where it ends. */
    boolean next() {
        if (wholeEnd != LongSentences.NOWHERE) { // a piece was cut from a sentence that goes on
            position = end;
            start = firstVisible();
            found(wholeEnd, wholePosition, wholeEnding);
        } else if (!nextWhole()) {
            return false;
        }
        cut();
        return true;
    }

    /** Leaves of a sentence that is too long its first piece. */
    private void cut() {
        int cut = policies.longSentences().cut(text, start, end);
        wholeEnd = LongSentences.NOWHERE;
        if (cut != LongSentences.NOWHERE) {
            wholeEnd = end;
            wholeEnding = ending;
            wholePosition = position;
            end = cut;
            ending = Ending.CLAUSE;
        }
    }

    private boolean nextWhole() {
        start = firstVisible();
        position = start;
        if (mark.skip(start, FORMAT) == text.length()) {
            return false;
        }
        mark.begin(start);
        if (isAfterTerminator()) {
            if (isCutOff(start + MarkReader.CREDIT_REACH + Mark.REACH + policies.sightAtLineBreak())) {
                return false;
            }
            if (reader.readCredit() && !mark.lineEnds() && policies.rules().endsAfterCredit(mark)) {
                return found(mark.tail(), mark.tail(), Ending.QUOTATION);
            }
        }
        int at = start;
        int whole = start; // no sentence ends before it
        while (true) {
            at = CharacterTable.find(text, at, stops);
            if (at == text.length()) {
                return complete && found(trimmed(at), at, Ending.END_OF_TEXT);
            }
            char c = text.charAt(at);
            if (is(c, LINE_BREAK)) {
                int after = mark.skip(at, BLANK);
                if (isCutOff(after + policies.sightAtLineBreak())) {
                    return false;
                }
                if (lineBreaks.after(at) < 0) {
                    return found(trimmed(at), at, Ending.LINE_BREAK);
                }
                at = after;
            } else if (is(c, QUOTE)) {
                if (isCutOff(at + policies.sightAtQuotation())) {
                    return false;
                }
                int close = policies.quotations() == Quotations.SPLIT
                        ? -1
                        : QuotationSearch.close(text, at, policies, lineBreaks);
                int behind = Math.max(at, close) + 1;
                if (close >= 0) {
                    whole = behind;
                    at = QuotationSearch.resume(text, at, close);
                } else {
                    at = behind;
                }
                if (at == behind && policies.speech().endsAt(text, start, behind - 1)) {
                    return found(behind, behind, Ending.QUOTATION);
                }
            } else if (at >= whole && policies.plainFullStops().endsAt(text, start, at, complete)) {
                return found(at + 1, at + 1, Ending.TERMINATOR);
            } else if (PlainFullStops.isInNumber(text, start, at)) {
                at++;
            } else {
                reader.read(at);
                if (isCutOff(mark.next() + sightAfter(mark))) {
                    return false;
                }
                if (mark.tail() < whole) { // what follows opens another quotation rather than closing this one
                    at = whole;
                    continue;
                }
                Decision decision = policies.rules().decide(mark);
                if (decision == Decision.ENDS) {
                    boolean quoted = mark.closing() != Mark.Closing.NOTHING;
                    return found(mark.tail(), mark.tail(), quoted ? Ending.QUOTATION : Ending.TERMINATOR);
                }
                if (decision == Decision.PAUSES) {
                    return found(mark.tail(), mark.tail(), Ending.PAUSE);
                }
                at = mark.end();
            }
        }
    }

    /** Whether the sentence begins with a bracket, and another one ended before it on its line. */
    private boolean isAfterTerminator() {
        if (start == text.length() || !Mark.isOpeningBracket(text.charAt(start))) {
            return false;
        }
        int last = start - 1;
        while (last >= Math.max(0, start - HISTORY) && is(text.charAt(last), SPACE | FORMAT)) {
            last--;
        }
        return last >= 0 && is(text.charAt(last), TERMINATOR | QUOTE);
    }

    private int sightAfter(Mark mark) {
        return (mark.kind() == Mark.Kind.ELLIPSIS ? DotRuns.REACH : Mark.REACH) + policies.sightAtLineBreak();
    }

    private boolean isCutOff(int seen) {
        return !complete && seen >= text.length();
    }

    private boolean found(int end, int position, Ending ending) {
        this.end = end;
        this.position = position;
        this.ending = ending;
        return true;
    }

    /** Where the next visible character stands, with the invisible controls that stick to it. */
    private int firstVisible() {
        int first = mark.skip(position, BLANK);
        while (first > position && is(text.charAt(first - 1), FORMAT) && text.charAt(first - 1) != BYTE_ORDER_MARK) {
            first--;
        }
        return first;
    }

    /** The end of what is visible before {@code to}, with the invisible controls that stick to it. */
    private int trimmed(int to) {
        int last = to;
        while (last > start && is(text.charAt(last - 1), BLANK)) {
            last--;
        }
        while (last < to && is(text.charAt(last), FORMAT) && !CharacterTable.opensDirection(text.charAt(last))) {
            last++;
        }
        return last;
    }
}
