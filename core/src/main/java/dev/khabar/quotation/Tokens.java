package dev.khabar.quotation;

import dev.khabar.scan.LetterBuffer;
import dev.khabar.scan.WordScanner;
import dev.khabar.text.Span;
import dev.khabar.text.Terminators;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words and marks of a line, in order, and for each mark that opens a quotation the one that closes it. Immutable. */
final class Tokens {

    private static final String COMMAS = ",\u060C\uFF0C;\u061B\uFF1B";
    private static final String COLONS = ":\uFF1A";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String OPENING_BRACKETS = "([{";
    private static final String CLOSING_BRACKETS = ")]}";

    /** As in سي إن إن. */
    private static final String LETTER_SEE = "سي";

    private final String text;
    private final List<Token> list = new ArrayList<>();
    private final int[] mates;

    private Tokens(String text, int from, int to) {
        this.text = text;
        QuotePairs pairs = QuotePairs.of(text, from, to);
        List<Integer> closers = new ArrayList<>();
        int[] open = {-1};
        int[] done = {from};
        WordScanner.scan(text.substring(from, to), (start, end) -> {
            marks(pairs, done[0], from + start, open, closers);
            add(
                    Token.Kind.WORD,
                    from + start,
                    from + end,
                    LetterBuffer.folded(text.substring(from + start, from + end)));
            done[0] = from + end;
        });
        marks(pairs, done[0], to, open, closers);
        mates = new int[list.size()];
        Arrays.fill(mates, -1);
        for (int i = 0; i < closers.size(); i += 2) {
            mates[closers.get(i)] = closers.get(i + 1);
        }
    }

    /** Those of {@code text[from, to)}. */
    static Tokens of(String text, int from, int to) {
        return new Tokens(text, from, to);
    }

    /** Takes the marks between two words; {@code open} holds the number of the token that opened a pair, or -1. */
    private void marks(QuotePairs pairs, int from, int to, int[] open, List<Integer> closers) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (QuotePairs.isMark(c)) {
                quote(pairs, i, open, closers);
            } else if (COMMAS.indexOf(c) >= 0 && standsFree(i)) {
                add(Token.Kind.COMMA, i);
            } else if (COLONS.indexOf(c) >= 0) {
                add(Token.Kind.COLON, i);
            } else if (DASHES.indexOf(c) >= 0 && standsFree(i)) {
                add(Token.Kind.DASH, i);
            } else if (OPENING_BRACKETS.indexOf(c) >= 0) {
                add(Token.Kind.OPEN_BRACKET, i);
            } else if (CLOSING_BRACKETS.indexOf(c) >= 0) {
                add(Token.Kind.CLOSE_BRACKET, i);
            } else if (Terminators.contains(c)) {
                add(Token.Kind.STOP, i);
            }
        }
    }

    private void quote(QuotePairs pairs, int at, int[] open, List<Integer> closers) {
        if (open[0] >= 0) {
            if (pairs.close(list.get(open[0]).span().start()) == at) {
                closers.add(open[0]);
                closers.add(list.size());
                add(Token.Kind.CLOSE_QUOTE, at);
                open[0] = -1;
            }
        } else if (pairs.close(at) >= 0) {
            open[0] = list.size();
            add(Token.Kind.OPEN_QUOTE, at);
        } else if (QuotePairs.mayOpen(text.charAt(at))) {
            add(Token.Kind.OPEN_QUOTE, at);
        }
    }

    /** A dash or comma between digits or Latin letters is a part of what they spell. */
    private boolean standsFree(int at) {
        return at == 0 || at + 1 == text.length() || !isPart(text.charAt(at - 1)) || !isPart(text.charAt(at + 1));
    }

    private static boolean isPart(char c) {
        return Character.isDigit(c) || (c < '\u0250' && Character.isLetter(c));
    }

    private void add(Token.Kind kind, int at) {
        add(kind, at, at + 1, "");
    }

    private void add(Token.Kind kind, int start, int end, String key) {
        list.add(new Token(kind, new Span(start, end), key));
    }

    String text() {
        return text;
    }

    int size() {
        return list.size();
    }

    Token get(int at) {
        return list.get(at);
    }

    boolean is(int at, Token.Kind kind) {
        return at >= 0 && at < list.size() && list.get(at).is(kind);
    }

    /** The folded form of the word at a place; empty where there is no word. */
    String key(int at) {
        return at >= 0 && at < list.size() ? list.get(at).key() : "";
    }

    /** The number of the mark that closes the quotation which the mark at {@code at} opens; -1 if none does. */
    int mate(int at) {
        return mates[at];
    }

    /** Whether the last character of a token is {@code c}. */
    boolean endsIn(int at, char c) {
        return text.charAt(list.get(at).span().end() - 1) == c;
    }

    /** Whether the first character of a token is {@code c}. */
    boolean beginsWith(int at, char c) {
        return text.charAt(list.get(at).span().start()) == c;
    }

    /** Whether a word is the name of a letter, behind another: {@code سي إن إن}. */
    boolean isLetterName(int at) {
        String before = key(at - 1);
        return before.equals(LETTER_SEE)
                || (before.equals(key(at)) && key(at - 2).equals(LETTER_SEE));
    }

    /** How many words stand in a quotation between two marks, up to {@code most}. */
    int words(int from, int to, int most) {
        int words = 0;
        for (int i = from; i < to && words < most; i++) {
            words += list.get(i).is(Token.Kind.WORD) ? 1 : 0;
        }
        return words;
    }

    /** From the beginning of one token to the end of the one before another. */
    Span span(int from, int to) {
        return new Span(list.get(from).span().start(), list.get(to - 1).span().end());
    }
}
