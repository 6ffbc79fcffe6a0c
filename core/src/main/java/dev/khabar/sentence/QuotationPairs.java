package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.CharacterTable.QUOTE;
import static dev.khabar.sentence.CharacterTable.SPACE;
import static dev.khabar.sentence.CharacterTable.TERMINATOR;
import static dev.khabar.sentence.CharacterTable.is;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Which quotation marks of a text belong together, for a scan that keeps quotations whole. Marks of one shape may be
 * nested, straight ones alternate; a pair lies on one line and is no longer than the policies say. The marks are paired in
 * one walk that goes as far ahead as it is asked to and never back.
 */
final class QuotationPairs {

    private static final char LOW_QUOTE = '\u201E';
    private static final char LEFT_QUOTE = '\u201C';

    private final String text;
    private final Policies policies;
    private final Deque<Integer> guillemets = new ArrayDeque<>();
    private final Deque<Integer> singleGuillemets = new ArrayDeque<>();
    private final Deque<Integer> curved = new ArrayDeque<>();
    private final Deque<Integer> straight = new ArrayDeque<>();
    private final Map<Integer, Integer> closings = new HashMap<>();
    private int walked;

    QuotationPairs(String text, Policies policies) {
        this.text = text;
        this.policies = policies;
    }

    /**
     * Where to go on after the quotation mark at {@code at}: at the terminators before the mark that closes it, which may
     * end the sentence; behind that mark, if there are none; behind {@code at}, if nothing closes it in time.
     */
    int resume(int at) {
        int limit = Math.min(text.length(), at + policies.longestQuotation());
        while (walked < limit && !closings.containsKey(at)) {
            walked = step(walked);
        }
        int close = closings.getOrDefault(at, -1);
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

    private int step(int at) {
        char c = text.charAt(at);
        if (is(c, QUOTE)) {
            pair(at, c);
        } else if (is(c, LINE_BREAK)) {
            int after = LineEnds.after(text, at, policies.lineBreaks());
            if (after >= 0) {
                return after;
            }
            guillemets.clear();
            singleGuillemets.clear();
            curved.clear();
            straight.clear();
        }
        return at + 1;
    }

    private void pair(int at, char c) {
        switch (c) {
            case '\u00AB' -> guillemets.push(at);
            case '\u00BB' -> close(guillemets, at);
            case '\u2039' -> singleGuillemets.push(at);
            case '\u203A' -> close(singleGuillemets, at);
            case LOW_QUOTE -> curved.push(at);
            case '\u201D' -> close(curved, at);
            case LEFT_QUOTE -> {
                if (!isOpen(curved, at) || text.charAt(curved.peek()) != LOW_QUOTE || !close(curved, at)) {
                    curved.push(at);
                }
            }
            case '"' -> {
                if (!close(straight, at)) {
                    straight.push(at);
                }
            }
            default -> {
                // single marks are apostrophes as often
            }
        }
    }

    private boolean close(Deque<Integer> open, int at) {
        if (!isOpen(open, at)) {
            return false;
        }
        closings.put(open.pop(), at);
        return true;
    }

    /** Whether a mark that is near enough waits to be closed; those that are not are forgotten. */
    private boolean isOpen(Deque<Integer> open, int at) {
        while (!open.isEmpty() && at - open.peek() >= policies.longestQuotation()) {
            open.pop();
        }
        return !open.isEmpty();
    }
}
