package dev.khabar.restoration;

import dev.khabar.restoration.network.Passage;
import java.util.List;

/**
 * A part of a text that can be restored without the rest.
 *
 * @param start where it begins in the text
 * @param passages of its text in order, with places that count in it
 */
record Portion(int start, String text, List<Passage> passages) {

    Portion {
        passages = List.copyOf(passages);
    }
}
