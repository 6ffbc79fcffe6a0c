package dev.khabar.sentence;

import static dev.khabar.sentence.mark.CharacterTable.BLANK;
import static dev.khabar.sentence.mark.CharacterTable.FORMAT;
import static dev.khabar.sentence.mark.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.mark.CharacterTable.QUOTE;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;
import static dev.khabar.sentence.mark.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.mark.CharacterTable.is;

import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Habits;
import dev.khabar.sentence.mark.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Walks a text from sentence to sentence, stopping only at characters that may end one.
 *
 * <p>A text that is not complete is a window onto a stream: the walk then halts before the first sentence whose end
 * depends on what the window does not show.
 */
final class Scanner {

    /** How much is looked at before the beginning of a sentence, in code units: the line that it begins in. */
    static final int HISTORY = WrappedLines.LONGEST_LINE;

    /** The sentence has been found, no place in the text. */
    private static final int FOUND = -1;
    /** The window does not show where the sentence ends. */
    private static final int CUT_OFF = -2;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final boolean complete;
    private final Policies policies;
    private final Habits habits;
    private final LineBreakReader lineBreaks;
    private final int stops;
    private @Nullable MarkReader reader;

    private int position;
    private int start;
    /** No sentence ends before it. */
    private int whole;
    /** Whether a quotation mark of the sentence may stand behind a colon. */
    private boolean isIntroduced;

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
        this.habits = habits;
        this.lineBreaks = new LineBreakReader(text, policies.lineBreaks(), habits);
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
        if (CharacterTable.skip(text, start, FORMAT) == text.length()) {
            return false;
        }
        int at = isAfterTerminator() ? behindCredit() : start;
        whole = start;
        isIntroduced = false;
        while (at >= 0) {
            at = CharacterTable.find(text, at, stops);
            if (at == text.length()) {
                return complete && found(trimmed(at), at, Ending.END_OF_TEXT);
            }
            if (at >= whole && policies.plainFullStops().endsAt(text, start, at, complete)) {
                return found(at + 1, at + 1, Ending.TERMINATOR);
            }
            at = pass(at);
        }
        return at == FOUND;
    }

    /** Looks closer at what stands at {@code at}: where the sentence goes on, {@link #FOUND} or {@link #CUT_OFF}. */
    private int pass(int at) {
        char c = text.charAt(at);
        if (is(c, LINE_BREAK)) {
            return passLineBreak(at);
        }
        if (is(c, QUOTE)) {
            return passQuotationMark(at);
        }
        return PlainFullStops.isInNumber(text, start, at) ? at + 1 : passMark(at);
    }

    private int passLineBreak(int at) {
        int after = CharacterTable.skip(text, at, BLANK);
        if (isCutOff(after + policies.sightAtLineBreak())) {
            return CUT_OFF;
        }
        return lineBreaks.after(at) < 0 ? end(trimmed(at), at, Ending.LINE_BREAK) : after;
    }

    private int passQuotationMark(int at) {
        if (isCutOff(at + policies.sightAtQuotation())) {
            return CUT_OFF;
        }
        int close =
                policies.quotations() == Quotations.SPLIT ? -1 : QuotationSearch.close(text, at, policies, lineBreaks);
        int behind = Math.max(at, close) + 1;
        if (close >= 0) {
            whole = behind;
            isIntroduced = true; // for all that is known of the marks inside
            int resume = QuotationSearch.resume(text, at, close);
            if (resume != behind) {
                return resume;
            }
        } else {
            isIntroduced |= ReportedSpeech.isBehindColon(text, at, start);
        }
        return isIntroduced && ReportedSpeech.endsAt(text, start, behind - 1)
                ? end(behind, behind, Ending.QUOTATION)
                : behind;
    }

    private int passMark(int at) {
        Mark mark = reader().read(at, start);
        if (isCutOff(mark.next() + sightAfter(mark))) {
            return CUT_OFF;
        }
        if (mark.tail() < whole) { // what follows opens another quotation rather than closing this one
            return whole;
        }
        Decision decision = policies.rules().decide(mark);
        if (decision == Decision.ENDS) {
            boolean quoted = mark.closing() != Mark.Closing.NOTHING;
            return end(mark.tail(), mark.tail(), quoted ? Ending.QUOTATION : Ending.TERMINATOR);
        }
        return decision == Decision.PAUSES ? end(mark.tail(), mark.tail(), Ending.PAUSE) : mark.end();
    }

    /** Behind a sentence that is a credit in brackets; where it is none, the sentence goes on at its beginning. */
    private int behindCredit() {
        if (isCutOff(start + MarkReader.CREDIT_REACH + Mark.REACH + policies.sightAtLineBreak())) {
            return CUT_OFF;
        }
        Mark credit = reader().readCredit(start);
        return credit != null && !credit.lineEnds() && policies.rules().endsAfterCredit(credit)
                ? end(credit.tail(), credit.tail(), Ending.QUOTATION)
                : start;
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

    /** Made when the first mark is in doubt: most texts have few or none. */
    private MarkReader reader() {
        if (reader == null) {
            reader = new MarkReader(text, habits, lineBreaks, stops);
        }
        return reader;
    }

    private int end(int end, int position, Ending ending) {
        found(end, position, ending);
        return FOUND;
    }

    private boolean found(int end, int position, Ending ending) {
        this.end = end;
        this.position = position;
        this.ending = ending;
        return true;
    }

    /** Where the next visible character stands, with the invisible controls that stick to it. */
    private int firstVisible() {
        int first = CharacterTable.skip(text, position, BLANK);
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
