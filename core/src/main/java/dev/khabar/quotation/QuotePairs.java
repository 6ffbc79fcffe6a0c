package dev.khabar.quotation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which quotation marks of a line belong together: angled and curly ones by their shape, one inside another; straight ones
 * in turn, but for one that clearly opens. Only outer pairs count, and none that is longer than {@link #LONGEST}. Linear
 * time.
 */
final class QuotePairs {

    /** The most characters between two marks that belong together. */
    static final int LONGEST = 1500;

    /** Straight marks, wide ones, and double primes that stand for them. */
    private static final String STRAIGHT = "\"\u2033\uFF02";

    private static final char LEFT = '\u201C';
    private static final char RIGHT = '\u201D';
    private static final char LOW = '\u201E';
    private static final String OPENING = "\u00AB\u2039";
    private static final String CLOSING = "\u00BB\u203A";
    private static final String ALL = OPENING + CLOSING + LEFT + RIGHT + LOW + STRAIGHT;

    private final CharSequence text;
    private final int from;
    /** For each character from {@link #from} on the distance to the mark that closes what it opens; 0 for none. */
    private final int[] distance;

    private final Deque<Integer> angled = new ArrayDeque<>();
    private final Deque<Integer> curly = new ArrayDeque<>();
    private int straight = -1;

    private QuotePairs(CharSequence text, int from, int to) {
        this.text = text;
        this.from = from;
        distance = new int[to - from];
        for (int i = from; i < to; i++) {
            mark(i, text.charAt(i));
        }
        keepOuter();
    }

    /** The pairs of {@code text[from, to)}. */
    static QuotePairs of(CharSequence text, int from, int to) {
        return new QuotePairs(text, from, to);
    }

    static boolean isMark(char c) {
        return ALL.indexOf(c) >= 0;
    }

    /** Whether a mark that nothing closes may open a quotation. */
    static boolean mayOpen(char c) {
        return isMark(c) && CLOSING.indexOf(c) < 0;
    }

    /** Where the mark stands that closes what opens at {@code at}; -1 if nothing does. */
    int close(int at) {
        int length = distance[at - from];
        return length == 0 ? -1 : at + length;
    }

    private void mark(int at, char c) {
        if (STRAIGHT.indexOf(c) >= 0) {
            straight(at);
        } else if (OPENING.indexOf(c) >= 0) {
            angled.push(at);
        } else if (CLOSING.indexOf(c) >= 0) {
            close(angled, at);
        } else if (c == LEFT || c == RIGHT || c == LOW) {
            curly(at, c);
        }
    }

    /** {@code “…”}, {@code „…“} and the other way round, {@code ”…“}, as some papers have it. */
    private void curly(int at, char c) {
        boolean closes = !curly.isEmpty() && c != LOW && text.charAt(curly.element()) != c;
        if (closes) {
            close(curly, at);
        } else {
            curly.push(at);
        }
    }

    private void straight(int at) {
        if (straight >= 0 && !isIntroduced(at)) {
            put(straight, at);
            straight = -1;
        } else {
            straight = at;
        }
    }

    /** Whether a straight mark stands behind a colon and before a letter: it opens whatever stood open. */
    private boolean isIntroduced(int at) {
        int before = at - 1;
        while (before > from && text.charAt(before) == ' ') {
            before--;
        }
        return at > from
                && before < at
                && text.charAt(before) == ':'
                && at + 1 < from + distance.length
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private void close(Deque<Integer> open, int at) {
        if (!open.isEmpty()) {
            put(open.pop(), at);
        }
    }

    private void put(int open, int close) {
        if (close - open <= LONGEST) {
            distance[open - from] = close - open;
        }
    }

    private void keepOuter() {
        for (int i = 0; i < distance.length; i++) {
            if (distance[i] > 0) {
                int end = i + distance[i];
                Arrays.fill(distance, i + 1, end, 0);
                i = end;
            }
        }
    }
}
