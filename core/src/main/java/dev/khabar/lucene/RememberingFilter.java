package dev.khabar.lucene;

import dev.khabar.lexicon.RecentWords;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Gives the terms that a chain of filters makes of each term, and remembers them by the term as it came: most words of news
 * are among those met lately, and cost one look-up instead of a walk through the chain. The chain must decide on each term
 * by its letters alone.
 *
 * <p>What is remembered ({@link RecentWords}) may be shared by all streams with the same chain.
 */
final class RememberingFilter extends TokenFilter {

    private static final char[] NOTHING = {0, 0};

    private final RecentWords memory;
    private final OneTerm chain;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    /** What was decided on the last term, written by {@link OneTerm}, and where to read on. */
    private char[] decided = NOTHING;

    private int at = 1;
    /** Positions of terms that are left out, since the last one that is not. */
    private int skipped;

    private @Nullable State state;

    RememberingFilter(TokenStream input, RecentWords memory, UnaryOperator<TokenStream> chain) {
        super(input);
        this.memory = memory;
        this.chain = new OneTerm(chain);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (hasMore()) {
            restoreState(state);
            position.setPositionIncrement(0);
            take();
            return true;
        }
        leave();
        while (input.incrementToken()) {
            skipped += position.getPositionIncrement() - 1;
            char[] known = memory.find(term.buffer(), term.length());
            decided = known != null
                    ? known
                    : memory.remember(term.buffer(), term.length(), chain.decide(term.buffer(), term.length()));
            at = RecentWords.start(decided);
            if (hasMore()) {
                position.setPositionIncrement(skipped);
                skipped = 0;
                take();
                if (hasMore()) {
                    state = captureState();
                }
                return true;
            }
            leave();
        }
        return false;
    }

    /** Goes on behind what was decided on a term, with the positions at its end. */
    private void leave() {
        skipped += decided[at];
        decided = NOTHING;
        at = 1;
    }

    /** The last character is the number of positions after the last term. */
    private boolean hasMore() {
        return at < decided.length - 1;
    }

    private void take() {
        position.setPositionIncrement(position.getPositionIncrement() + decided[at]);
        keyword.setKeyword(decided[at + 1] != 0);
        int length = decided[at + 2];
        term.copyBuffer(decided, at + OneTerm.HEAD, length);
        at += OneTerm.HEAD + length;
    }

    @Override
    public void end() throws IOException {
        super.end();
        position.setPositionIncrement(position.getPositionIncrement() + skipped);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        decided = NOTHING;
        at = 1;
        skipped = 0;
        state = null;
    }
}
