package dev.khabar.lucene;

import dev.khabar.text.DiacriticSet;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes marks out of each term, and nothing else: for fields that keep spelling apart but not vocalisation. */
public final class DiacriticsFilter extends TokenFilter {

    private final DiacriticSet marks;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    /** Takes these marks out of the terms of {@code input}. */
    public DiacriticsFilter(TokenStream input, DiacriticSet marks) {
        super(Objects.requireNonNull(input, "input"));
        this.marks = Objects.requireNonNull(marks, "marks");
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        term.setLength(strip(term.buffer(), term.length()));
        return true;
    }

    private int strip(char[] letters, int length) {
        int kept = 0;
        for (int i = 0; i < length; ) {
            int codePoint = Character.codePointAt(letters, i, length);
            i += Character.charCount(codePoint);
            if (!marks.contains(codePoint)) {
                kept += Character.toChars(codePoint, letters, kept);
            }
        }
        return kept;
    }
}
