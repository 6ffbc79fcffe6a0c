package dev.khabar.examples.cli;

import dev.khabar.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A term as an index keeps it.
 *
 * @param position which word of the text it is, from 0; words that are left out are counted
 */
record IndexedTerm(String text, Span span, int position) {

    private static final String FIELD = "text";

    /** The terms of a text, in order. */
    static List<IndexedTerm> of(Analyzer analyzer, String text) {
        List<IndexedTerm> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(FIELD, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                position += step.getPositionIncrement();
                terms.add(new IndexedTerm(term.toString(), new Span(place.startOffset(), place.endOffset()), position));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return terms;
    }
}
