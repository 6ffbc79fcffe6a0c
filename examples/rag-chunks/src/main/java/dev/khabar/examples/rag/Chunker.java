package dev.khabar.examples.rag;

import dev.khabar.article.Article;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Packs the sentences of an article into chunks, each as full as it can be.
 *
 * @param limit the largest size of a chunk; only a sentence that is larger by itself makes a larger one, alone
 * @param measure how size is counted
 * @param overlap how many sentences of the chunk before a chunk repeats; fewer where they would not leave room for a new
 *     one
 */
record Chunker(int limit, SizeMeasure measure, int overlap) {

    List<Chunk> chunks(String text, Article article) {
        SizeMeasure.Scale scale = measure.of(text);
        List<Chunk> chunks = new ArrayList<>();
        for (Block block : Block.of(article)) {
            pack(block, scale, chunks);
        }
        return chunks;
    }

    private void pack(Block block, SizeMeasure.Scale scale, List<Chunk> chunks) {
        List<Span> pieces = block.pieces();
        int next = 0;
        while (next < pieces.size()) {
            int first = next;
            int earliest = Math.max(block.headings(), next - overlap);
            while (first > earliest && fits(pieces, first - 1, next, scale)) {
                first--;
            }
            int last = next;
            while (last + 1 < pieces.size() && fits(pieces, first, last + 1, scale)) {
                last++;
            }
            chunks.add(new Chunk(over(pieces, first, last), pieces.get(next).start(), block.section()));
            next = last + 1;
        }
    }

    private boolean fits(List<Span> pieces, int first, int last, SizeMeasure.Scale scale) {
        return scale.size(over(pieces, first, last)) <= limit;
    }

    /** From the first piece to the last, with what stands between them. */
    private static Span over(List<Span> pieces, int first, int last) {
        return new Span(pieces.get(first).start(), pieces.get(last).end());
    }
}
