package dev.khabar.diacritics.match;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * Tells the edges of graphemes (what readers see as one character) from places inside them. Asked from the beginning of the
 * text to its end, it takes linear time in all; where both neighbours of a place are plain, it takes two look-ups.
 */
final class GraphemeBoundaries {

    /** Up to here no two characters that are letters or symbols of their own ever join. */
    private static final int PLAIN = 0x0900;

    private final CharSequence text;
    private @Nullable BreakIterator iterator;

    GraphemeBoundaries(CharSequence text) {
        this.text = text;
    }

    /** Whether {@code at} is an edge; not before the place asked for last. */
    boolean isEdge(int at) {
        return at == 0 || at == text.length() || isPlain(at) || isEdgeByRule(at);
    }

    private boolean isPlain(int at) {
        int after = Character.codePointAt(text, at);
        return after < PLAIN
                && breakProperty(after) == GraphemeClusterBreak.OTHER
                && !UCharacter.hasBinaryProperty(after, UProperty.EXTENDED_PICTOGRAPHIC)
                && breakProperty(Character.codePointBefore(text, at)) != GraphemeClusterBreak.PREPEND;
    }

    private static int breakProperty(int codePoint) {
        return UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK);
    }

    private boolean isEdgeByRule(int at) {
        BreakIterator edges = iterator;
        if (edges == null) {
            edges = BreakIterator.getCharacterInstance(ULocale.ROOT);
            edges.setText(text);
            iterator = edges;
        }
        int edge = edges.current();
        while (edge != BreakIterator.DONE && edge < at) {
            edge = edges.next();
        }
        return edge == at;
    }
}
