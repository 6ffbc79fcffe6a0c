package dev.khabar.examples.rag;

import dev.khabar.article.Article;
import dev.khabar.sentence.SentenceSplitter;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Packs the sentences of an article into chunks, each as full as it can be.
 *
 * @param limit the largest size of a chunk; a sentence that is larger is cut between its clauses, and
 *     only one that has no such place makes a larger chunk, alone
 * @param measure how size is counted
 * @param overlap how many sentences of the chunk before a chunk repeats; fewer where they would not leave room for a new
 *     one
 */
record Chunker(int limit, SizeMeasure measure, int overlap) {

    /** The least code units that a sentence is cut to. */
    private static final int SHORTEST_PIECE = 40;

    List<Chunk> chunks(String text, Article article) {
        SizeMeasure.Scale scale = measure.of(text);
        List<Chunk> chunks = new ArrayList<>();
        for (Block block : Block.of(article)) {
            pack(block, pieces(block, text, scale), scale, chunks);
        }
        return chunks;
    }

    /** What is never cut: the headings and sentences of a block, and the clauses of a sentence above the size. */
    List<Span> pieces(Block block, String text, SizeMeasure.Scale scale) {
        List<Span> pieces = new ArrayList<>(block.pieces().subList(0, block.headings()));
        for (Span sentence :
                block.pieces().subList(block.headings(), block.pieces().size())) {
            int size = scale.size(sentence);
            if (size <= limit) {
                pieces.add(sentence);
            } else {
                int length = (int) ((long) limit * sentence.length() / size);
                SentenceSplitter.builder()
                        .longest(Math.max(SHORTEST_PIECE, length))
                        .build()
                        .split(sentence.cut(text))
                        .forEach(piece -> pieces.add(new Span(
                                sentence.start() + piece.span().start(),
                                sentence.start() + piece.span().end())));
            }
        }
        return pieces;
    }

    private void pack(Block block, List<Span> pieces, SizeMeasure.Scale scale, List<Chunk> chunks) {
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
