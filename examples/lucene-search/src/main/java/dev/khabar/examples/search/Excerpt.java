package dev.khabar.examples.search;

import dev.khabar.text.Span;
import java.util.List;

/**
 * A sentence of an article that matches a query.
 *
 * @param sentence where it stands in the text as it was given
 * @param matches where the words stand that match, in the same text, in order
 */
record Excerpt(Span sentence, List<Span> matches) {

    /** Copies the list. */
    Excerpt {
        matches = List.copyOf(matches);
    }

    /** The sentence as it stands in {@code text}, on one line, with matches in square brackets. */
    String show(String text) {
        StringBuilder shown = new StringBuilder();
        int at = sentence.start();
        for (Span match : matches) {
            shown.append(text, at, match.start())
                    .append('[')
                    .append(match.cut(text))
                    .append(']');
            at = match.end();
        }
        return shown.append(text, at, sentence.end()).toString().strip().replaceAll("\\s+", " ");
    }
}
