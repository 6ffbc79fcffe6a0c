package dev.khabar.diacritics.match;

import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import org.jspecify.annotations.Nullable;

/** Takes places in the text that was searched back to the text that was given, if they are whole graphemes there. */
public final class OriginalPlaces {

    private final CharSequence text;
    private final @Nullable AlignedText folded;
    private final GraphemeBoundaries starts;
    private final GraphemeBoundaries ends;

    public OriginalPlaces(CharSequence text, @Nullable AlignedText folded) {
        this.text = text;
        this.folded = folded;
        this.starts = new GraphemeBoundaries(text);
        this.ends = new GraphemeBoundaries(text);
    }

    /** The place in the text, or null where it begins or ends inside of what is one character there. */
    @Nullable
    public Span at(int start, int end) {
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
