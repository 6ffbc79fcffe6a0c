package dev.khabar.article;

import dev.khabar.article.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts the beginning of a line into words, numbers and signs. */
final class Tokens {

    private static final char TATWEEL = '\u0640';
    /** Heh and tatweel are the sign of the Hijra; after other letters a tatweel that joins nothing is typed for a dash. */
    private static final char HEH = '\u0647';

    private static final String INSIDE_NUMBERS = "/.:-\u066B\u066C";
    private static final String INSIDE_LATIN = ".@_'";

    private final String line;
    private final int limit;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String line, int limit) {
        this.line = line;
        this.limit = limit;
    }

    /** The tokens that begin in the first {@code most} code units. */
    static List<Token> of(String line, int most) {
        return new Tokens(line, Math.min(line.length(), most)).read();
    }

    /** Those of them that are words and numbers. */
    static List<Token> words(String line, int most) {
        List<Token> words = of(line, most);
        words.removeIf(token -> token.is(Kind.SIGN));
        return words;
    }

    private List<Token> read() {
        int at = 0;
        while (at < limit) {
            char c = line.charAt(at);
            int end = at + 1;
            if (Character.isDigit(c)) {
                end = number(end);
                add(Kind.NUMBER, at, end, line.substring(at, end));
            } else if (isLetter(c) || isLatin(c)) {
                end = isLatin(c) ? latin(end) : word(end);
                add(Kind.WORD, at, end, Keys.fold(line.substring(at, end)));
            } else if (!Line.isInvisible(c) && !Keys.isMark(c)) {
                add(Kind.SIGN, at, end, String.valueOf(c));
            }
            at = end;
        }
        return tokens;
    }

    private void add(Kind kind, int start, int end, String key) {
        tokens.add(new Token(kind, start, end, key));
    }

    private int number(int from) {
        int to = from;
        while (to < limit
                && (Character.isDigit(line.charAt(to))
                        || (INSIDE_NUMBERS.indexOf(line.charAt(to)) >= 0
                                && to + 1 < limit
                                && Character.isDigit(line.charAt(to + 1))))) {
            to++;
        }
        return to;
    }

    private int word(int from) {
        int to = from;
        while (to < limit && (isLetter(line.charAt(to)) || Keys.isMark(line.charAt(to)) || isTatweelInside(to))) {
            to++;
        }
        return to;
    }

    private boolean isLetter(char c) {
        return Character.isLetter(c) && c != TATWEEL && !isLatin(c);
    }

    private boolean isTatweelInside(int at) {
        if (line.charAt(at) != TATWEEL) {
            return false;
        }
        int next = at + 1;
        while (next < limit && line.charAt(next) == TATWEEL) {
            next++;
        }
        boolean joins = next < limit && (isLetter(line.charAt(next)) || Keys.isMark(line.charAt(next)));
        boolean hijri = line.charAt(at - 1) == HEH && (at == 1 || !isLetter(line.charAt(at - 2)));
        return joins || hijri;
    }

    private int latin(int from) {
        int to = from;
        while (to < limit
                && (isLatin(line.charAt(to))
                        || Character.isDigit(line.charAt(to))
                        || (INSIDE_LATIN.indexOf(line.charAt(to)) >= 0
                                && to + 1 < limit
                                && isLatin(line.charAt(to + 1))))) {
            to++;
        }
        return to;
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
