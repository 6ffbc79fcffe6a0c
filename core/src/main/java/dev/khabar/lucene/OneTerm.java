package dev.khabar.lucene;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A chain of filters that a single term is sent through, and what comes out at its end, written down. */
final class OneTerm {

    /** Before the letters of each term: its position increment, whether it is a keyword, how many letters it has. */
    static final int HEAD = 3;

    private final Source source = new Source();
    private final TokenStream chain;
    private final CharTermAttribute term;
    private final PositionIncrementAttribute position;
    private final KeywordAttribute keyword;
    private final StringBuilder decided = new StringBuilder();

    OneTerm(UnaryOperator<TokenStream> filters) {
        chain = filters.apply(source);
        term = chain.addAttribute(CharTermAttribute.class);
        position = chain.addAttribute(PositionIncrementAttribute.class);
        keyword = chain.addAttribute(KeywordAttribute.class);
    }

    /** The terms that the chain makes of one, each behind its {@link #HEAD}, and the number of positions after the last. */
    CharSequence decide(char[] letters, int length) throws IOException {
        decided.setLength(0);
        source.give(letters, length);
        chain.reset();
        while (chain.incrementToken()) {
            decided.append((char) position.getPositionIncrement())
                    .append((char) (keyword.isKeyword() ? 1 : 0))
                    .append((char) term.length())
                    .append(term.buffer(), 0, term.length());
        }
        chain.end();
        decided.append((char) position.getPositionIncrement());
        return decided;
    }

    /** Gives one term. */
    private static final class Source extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private char[] letters = {};
        private int length;
        private boolean given = true;

        void give(char[] newLetters, int newLength) {
            letters = newLetters;
            length = newLength;
            given = false;
        }

        @Override
        public boolean incrementToken() {
            if (given) {
                return false;
            }
            clearAttributes();
            term.copyBuffer(letters, 0, length);
            given = true;
            return true;
        }
    }
}
