package dev.khabar.examples.report;

import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts parts of a text into pieces that are wholly inside or outside a keyword, and each piece where changes are. */
record Annotator(String text, Marks marks, Changes changes) {

    /**
     * Text within one keyword, or outside of all.
     *
     * @param keyword the keyword, or null
     */
    record Piece(@Nullable Occurrence keyword, List<Run> runs) {}

    /**
     * A place that is marked as a keyword.
     *
     * @param id names the place within the page; null where an earlier piece of it has the name
     * @param rank the keyword's, from 1
     */
    record Occurrence(@Nullable String id, int rank) {

        /** How strong the mark is: 1 for the three best keywords, 2 for the next three, 3 for the rest. */
        int strength() {
            return Math.min(3, (rank + 2) / 3);
        }
    }

    /**
     * Text that is changed as a whole, or not at all.
     *
     * @param change what it becomes, or null
     * @param invisible whether a reader sees nothing of it
     */
    record Run(String text, @Nullable String change, boolean invisible) {}

    /** The pieces that a part of the text consists of. */
    List<Piece> pieces(Span part) {
        List<Piece> pieces = new ArrayList<>();
        int at = part.start();
        for (Marks.Mark mark : marks.over(part)) {
            Span marked = common(mark.span(), part);
            if (at < marked.start()) {
                pieces.add(new Piece(null, runs(new Span(at, marked.start()))));
            }
            String id = marked.start() == mark.span().start() ? mark.id() : null;
            pieces.add(new Piece(new Occurrence(id, mark.rank()), runs(marked)));
            at = marked.end();
        }
        if (at < part.end()) {
            pieces.add(new Piece(null, runs(new Span(at, part.end()))));
        }
        return pieces;
    }

    private List<Run> runs(Span part) {
        List<Run> runs = new ArrayList<>();
        int at = part.start();
        for (Changes.Changed change : changes.over(part)) {
            Span changed = common(change.span(), part);
            if (at < changed.start()) {
                runs.add(run(at, changed.start(), null));
            }
            runs.add(run(changed.start(), changed.end(), change.note()));
            at = changed.end();
        }
        if (at < part.end()) {
            runs.add(run(at, part.end(), null));
        }
        return runs;
    }

    private Run run(int start, int end, @Nullable String change) {
        String characters = text.substring(start, end);
        return new Run(Printable.text(characters), change, change != null && Printable.isInvisible(characters));
    }

    private static Span common(Span a, Span b) {
        return new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end()));
    }
}
