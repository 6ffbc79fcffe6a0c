package dev.khabar.lucene;

import dev.khabar.word.WordFolder;
import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Folds words of a list and marks them as keywords, so that they are not stemmed but found however they are typed. */
final class ExclusionFilter extends TokenFilter {

    private final CharArraySet folded;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    ExclusionFilter(TokenStream input, CharArraySet folded) {
        super(input);
        this.folded = folded;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = WordFolder.fold(term);
        if (folded.contains(word)) {
            term.setEmpty().append(word);
            keyword.setKeyword(true);
        }
        return true;
    }
}
