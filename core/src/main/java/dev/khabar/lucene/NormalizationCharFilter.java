package dev.khabar.lucene;

import dev.khabar.normalize.TextNormalizer;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import org.apache.lucene.analysis.CharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Normalises a text before it is cut into tokens, with the offsets of the text that was given. Needed for rules that look
 * at more than a word, such as markup or honorifics in one character (ﷺ), and before tokenizers that would cut at what a
 * rule takes out; elsewhere {@link NormalizationFilter} does with less.
 *
 * <p>Rules may look far, so the whole text is read at the first call and held, original and result, until the stream is
 * closed or collected: some four bytes a character. How the reader below cuts it makes no difference.
 *
 * <p>A place between two characters leads to the place before the original of the second one, so that what was taken out
 * between them, a mark or tatweel, belongs to the token before it. A place inside an expansion leads to its beginning.
 */
public final class NormalizationCharFilter extends CharFilter {

    private static final int PIECE = 8192;

    private final TextNormalizer normalizer;
    /** Null until the text was read. */
    private @Nullable AlignedText text;

    private int at;

    /** Normalises what {@code input} gives. */
    public NormalizationCharFilter(Reader input, TextNormalizer normalizer) {
        super(Objects.requireNonNull(input, "input"));
        this.normalizer = Objects.requireNonNull(normalizer, "normalizer");
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        String normalized = text().text();
        int count = Math.min(length, normalized.length() - at);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        normalized.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    private AlignedText text() throws IOException {
        if (text == null) {
            StringBuilder original = new StringBuilder();
            char[] piece = new char[PIECE];
            for (int count = input.read(piece); count >= 0; count = input.read(piece)) {
                original.append(piece, 0, count);
            }
            text = normalizer.align(original.toString());
        }
        return text;
    }

    @Override
    protected int correct(int offset) {
        if (text == null || !text.isShifted()) {
            return offset;
        }
        return text.toOriginal(new Span(offset, offset)).start();
    }
}
