package dev.khabar.benchmarks.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A content word as Lucene's {@code ArabicAnalyzer} gives it: normalised, stemmed, stop words left out.
 *
 * @param stem the term
 * @param start where the word stands in the text
 * @param end where it ends there
 * @param joined whether nothing but white space lies between this word and the one before it
 */
record Term(String stem, int start, int end, boolean joined) {

    private static final Analyzer ANALYZER = new ArabicAnalyzer();

    /** The content words of a text in order. */
    static List<Term> of(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("body", text)) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int end = -1;
            while (stream.incrementToken()) {
                boolean joined = end >= 0
                        && increment.getPositionIncrement() == 1
                        && text.substring(end, offset.startOffset())
                                .chars()
                                .allMatch(c -> c == ' ' || c == '\t' || c == '\u00A0');
                end = offset.endOffset();
                terms.add(new Term(stem.toString(), offset.startOffset(), end, joined));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
