package dev.khabar.lucene;

import dev.khabar.text.ArabicCharacters;
import dev.khabar.word.NewsStemmer;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Replaces each Arabic term by its stem: see {@link NewsStemmer}. Terms may come normalised or as written. Those that
 * begin with another script, and those marked as keywords ({@link KeywordAttribute}), stay as they are.
 */
public final class NewsStemFilter extends TokenFilter {

    private final NewsStemmer stemmer;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    /** Stems the terms of {@code input} by the packaged counts of news. */
    public NewsStemFilter(TokenStream input) {
        this(input, NewsStemmer.create());
    }

    /** Stems the terms of {@code input} by the counts that a stemmer was made over. */
    public NewsStemFilter(TokenStream input, NewsStemmer stemmer) {
        super(Objects.requireNonNull(input, "input"));
        this.stemmer = Objects.requireNonNull(stemmer, "stemmer");
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!keyword.isKeyword()) {
            String stem = stemmer.stem(term);
            if (!stem.isEmpty() && isArabic(stem.charAt(0))) {
                stem.getChars(0, stem.length(), term.resizeBuffer(stem.length()), 0);
                term.setLength(stem.length());
            }
        }
        return true;
    }

    private static boolean isArabic(char letter) {
        return ArabicCharacters.isLetter(letter)
                || Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }
}
