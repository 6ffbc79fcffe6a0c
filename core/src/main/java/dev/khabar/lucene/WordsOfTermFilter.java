package dev.khabar.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A term that normalisation made several words of, as of the honorific in النبيﷺ, becomes as many terms, one position after
 * the other, each with the offsets of the token.
 */
final class WordsOfTermFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    /** The words that are to come. */
    private String rest = "";

    private @Nullable State state;

    WordsOfTermFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!rest.isEmpty()) {
            restoreState(state);
            position.setPositionIncrement(1);
            takeFirst(rest);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (hasSpace()) {
            takeFirst(term.toString().strip());
            state = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        rest = "";
        state = null;
    }

    private boolean hasSpace() {
        char[] letters = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (letters[i] == ' ') {
                return true;
            }
        }
        return false;
    }

    private void takeFirst(String words) {
        int space = words.indexOf(' ');
        term.setEmpty().append(space < 0 ? words : words.substring(0, space));
        rest = space < 0 ? "" : words.substring(space).strip();
    }
}
