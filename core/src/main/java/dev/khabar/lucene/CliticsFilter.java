package dev.khabar.lucene;

import dev.khabar.word.Clitics;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Takes off what is written before a word (و ف, ب ك ل, ال, س: see {@link Clitics}) and nothing after it: for fields that
 * complete what a user types, where وبالحكومة should come up under حكوم. Keywords stay as they are.
 */
public final class CliticsFilter extends TokenFilter {

    private final Clitics clitics;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    /** By the packaged counts of news. */
    public CliticsFilter(TokenStream input) {
        this(input, Clitics.news());
    }

    /** By counts of one's own. */
    public CliticsFilter(TokenStream input, Clitics clitics) {
        super(Objects.requireNonNull(input, "input"));
        this.clitics = Objects.requireNonNull(clitics, "clitics");
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            Clitics.Parts parts = clitics.split(term);
            if (!parts.core().isEmpty()) {
                term.setEmpty().append(parts.core()).append(parts.pronoun());
            }
        }
        return true;
    }
}
