package dev.khabar.lucene;

import dev.khabar.normalize.TextNormalizer;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ArrayUtil;

/**
 * Normalises each term. Offsets stay those of the token. A term of which nothing would be left, such as a tatweel by
 * itself, stays as it is: no term is empty that was not.
 */
public final class NormalizationFilter extends TokenFilter {

    private final TextNormalizer normalizer;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] letters = new char[32];

    /** Normalises the terms of {@code input}. */
    public NormalizationFilter(TokenStream input, TextNormalizer normalizer) {
        super(Objects.requireNonNull(input, "input"));
        this.normalizer = Objects.requireNonNull(normalizer, "normalizer");
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        letters = ArrayUtil.grow(letters, term.length());
        System.arraycopy(term.buffer(), 0, letters, 0, term.length());
        int length = normalizer.tryNormalizeInPlace(letters, term.length());
        if (length < 0) {
            normalizeString();
        } else if (length > 0) {
            term.copyBuffer(letters, 0, length);
        }
        return true;
    }

    private void normalizeString() {
        String written = term.toString();
        String normalized = normalizer.normalize(written);
        if (!normalized.isEmpty() && !normalized.equals(written)) {
            term.setEmpty().append(normalized);
        }
    }
}
