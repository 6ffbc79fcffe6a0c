package dev.khabar.quotation;

import dev.khabar.text.Span;
import java.util.List;

/** The words and marks of a line, in order, and for each mark that opens a quotation the one that closes it. Immutable. */
final class Tokens {

    /** As in سي إن إن. */
    private final String text;

    private final List<Token> list;
    private final int[] mates;

    /** @param mates for each token the one that closes the quotation which it opens; -1 for none */
    Tokens(String text, List<Token> list, int[] mates) {
        this.text = text;
        this.list = list;
        this.mates = mates;
    }

    /** Those of {@code text[from, to)}. */
    static Tokens of(String text, int from, int to) {
        return new TokenReader(text, from).read(to);
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
    boolean isLetterName(int at, SpeechWords words) {
        int first = key(at - 1).equals(key(at)) ? at - 2 : at - 1;
        return words.is(key(first), SpeechClass.LETTER);
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
