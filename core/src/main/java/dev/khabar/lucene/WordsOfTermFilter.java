package dev.khabar.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Makes as many terms of a term as it has words, one position after the other, each with the offsets of the token, so that
 * highlighters have something to mark: the honorific in النبيﷺ, the words of a hashtag (#تونس_تنتخب), the two of a name
 * such as عبدالله, a number and what is written onto it (لـ20, الـ30, 1446هـ). 5،2, 5,2 and ٥٫٢ become one number; a tatweel by itself is no term. Belongs after
 * normalisation.
 */
public final class WordsOfTermFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    /** The words of the last term, and which comes next. */
    private List<String> words = List.of();

    private int next;
    /** Positions of terms that have no word, since the last one that has. */
    private int skipped;

    private @Nullable State state;

    /** Takes the terms of {@code input} apart. */
    public WordsOfTermFilter(TokenStream input) {
        super(Objects.requireNonNull(input, "input"));
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < words.size()) {
            restoreState(state);
            position.setPositionIncrement(1);
            takeNext();
            return true;
        }
        skipped = 0;
        while (input.incrementToken()) {
            if (term.length() == 0 || TermParts.isWhole(term.buffer(), term.length())) {
                position.setPositionIncrement(position.getPositionIncrement() + skipped);
                return true;
            }
            words = TermParts.of(term.toString());
            next = 0;
            if (!words.isEmpty()) {
                position.setPositionIncrement(position.getPositionIncrement() + skipped);
                takeNext();
                state = captureState();
                return true;
            }
            skipped += position.getPositionIncrement();
        }
        return false;
    }

    @Override
    public void end() throws IOException {
        super.end();
        position.setPositionIncrement(position.getPositionIncrement() + skipped);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        skipped = 0;
        words = List.of();
        next = 0;
        state = null;
    }

    private void takeNext() {
        term.setEmpty().append(words.get(next++));
    }
}
