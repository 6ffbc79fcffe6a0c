package dev.khabar.diacritics;

import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import org.jspecify.annotations.Nullable;

/** Takes places in the text that was searched back to the text that was given, if they are whole graphemes there. */
final class Landing {

    private final CharSequence text;
    private final @Nullable AlignedText folded;
    private final GraphemeEdges starts;
    private final GraphemeEdges ends;

    Landing(CharSequence text, @Nullable AlignedText folded) {
        this.text = text;
        this.folded = folded;
        this.starts = new GraphemeEdges(text);
        this.ends = new GraphemeEdges(text);
    }

    /** The place in the text, or null where it begins or ends inside of what is one character there. */
    @Nullable
    Span at(int start, int end) {
        Span place = folded == null ? new Span(start, end) : unfolded(folded, new Span(start, end));
        return place != null && starts.isEdge(place.start()) && ends.isEdge(place.end()) ? place : null;
    }

    private @Nullable Span unfolded(AlignedText aligned, Span found) {
        Span place = aligned.toOriginal(found);
        if (place.isEmpty() || !found.contains(aligned.fromOriginal(place))) {
            return null;
        }
        return new Span(place.start(), UnitReader.tailEnd(text, place.end()));
    }
}
