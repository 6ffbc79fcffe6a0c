package dev.khabar.quotation;

import dev.khabar.scan.LetterBuffer;
import dev.khabar.scan.WordScanner;
import dev.khabar.text.Span;
import dev.khabar.text.Terminators;
import java.util.ArrayList;
import java.util.List;

/** Reads the words and marks of a line, once, from left to right. */
final class TokenReader {

    private static final String COMMAS = ",\u060C\uFF0C;\u061B\uFF1B";
    private static final String COLONS = ":\uFF1A";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String OPENING_BRACKETS = "([{";
    private static final String CLOSING_BRACKETS = ")]}";

    private static final int NONE = -1;

    private final String text;
    private final int from;
    private final List<Token> list = new ArrayList<>();
    /** For each token the one that closes the quotation which it opens. */
    private final List<Integer> mates = new ArrayList<>();
    /** The end of what was read. */
    private int done;
    /** The token that opened the quotation which goes on. */
    private int open = NONE;

    TokenReader(String text, int from) {
        this.text = text;
        this.from = from;
        this.done = from;
    }

    /** The tokens up to {@code to}. */
    Tokens read(int to) {
        QuotePairs pairs = QuotePairs.of(text, from, to);
        WordScanner.scan(text.substring(from, to), (start, end) -> {
            readMarks(pairs, from + start);
            String word = text.substring(from + start, from + end);
            add(Token.Kind.WORD, from + start, from + end, LetterBuffer.folded(word));
            done = from + end;
        });
        readMarks(pairs, to);
        return new Tokens(text, list, mates.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Takes the marks up to {@code to}. */
    private void readMarks(QuotePairs pairs, int to) {
        for (int i = done; i < to; i++) {
            char c = text.charAt(i);
            if (QuotePairs.isMark(c)) {
                quote(pairs, i);
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

    private void quote(QuotePairs pairs, int at) {
        if (open == NONE) {
            if (pairs.close(at) >= 0) {
                open = list.size();
                add(Token.Kind.OPEN_QUOTE, at);
            } else if (QuotePairs.mayOpen(text.charAt(at))) {
                add(Token.Kind.OPEN_QUOTE, at);
            }
        } else if (pairs.close(list.get(open).span().start()) == at) {
            mates.set(open, list.size());
            add(Token.Kind.CLOSE_QUOTE, at);
            open = NONE;
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
        mates.add(NONE);
    }
}
