package dev.khabar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What Lucene's Arabic filters make of a word, whatever it holds. The filters, because the classes behind them are no
 * longer public in Lucene 10. For one thread.
 */
public final class LuceneArabic {

    private final TokenStream filter;
    private final OneWord word = new OneWord();

    private LuceneArabic(UnaryOperator<TokenStream> filter) {
        this.filter = filter.apply(word);
    }

    public static LuceneArabic normalizer() {
        return new LuceneArabic(ArabicNormalizationFilter::new);
    }

    public static LuceneArabic stemmer() {
        return new LuceneArabic(ArabicStemFilter::new);
    }

    public String apply(String text) {
        try {
            word.text = text;
            filter.incrementToken();
            return word.term.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same word again and again. */
    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String text = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(text);
            return true;
        }
    }
}
