package dev.khabar.examples.search;

import dev.khabar.sentence.SentenceSplitter;
import dev.khabar.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Lucene's highlighter, which finds the best sentences by our boundaries and tells their places instead of marking them. */
final class Excerpts extends UnifiedHighlighter {

    private static final SentenceSplitter SPLITTER = SentenceSplitter.create();

    Excerpts(IndexSearcher searcher) {
        super(UnifiedHighlighter.builder(searcher, NewsIndex.ANALYZER)
                .withBreakIterator(SPLITTER::breakIterator)
                .withFormatter(new Places())
                .withMaxLength(Integer.MAX_VALUE - 1));
    }

    /** Up to {@code most} sentences of an article that match best, in the order of the text. */
    @SuppressWarnings("unchecked") // Places makes them
    List<Excerpt> of(Query query, int document, int most) throws IOException {
        Map<String, Object[]> found =
                highlightFieldsAsObjects(new String[] {NewsIndex.TEXT}, query, new int[] {document}, new int[] {most});
        Object[] excerpts = found.get(NewsIndex.TEXT);
        return excerpts == null || excerpts[0] == null ? List.of() : (List<Excerpt>) excerpts[0];
    }

    /** Makes an {@link Excerpt} of each passage. */
    private static final class Places extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<Excerpt> excerpts = new ArrayList<>();
            for (Passage passage : passages) {
                excerpts.add(new Excerpt(new Span(passage.getStartOffset(), passage.getEndOffset()), matches(passage)));
            }
            return excerpts;
        }

        private static List<Span> matches(Passage passage) {
            List<Span> matches = new ArrayList<>();
            int end = -1;
            for (int i = 0; i < passage.getNumMatches(); i++) {
                if (passage.getMatchStarts()[i] >= end) {
                    end = passage.getMatchEnds()[i];
                    matches.add(new Span(passage.getMatchStarts()[i], end));
                }
            }
            return matches;
        }
    }
}
