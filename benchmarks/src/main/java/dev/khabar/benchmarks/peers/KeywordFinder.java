package dev.khabar.benchmarks.peers;

import java.util.List;

/** A way to find the keywords of a text. */
@FunctionalInterface
public interface KeywordFinder {

    /** Up to {@code limit} phrases, best first, as they stand in the text. */
    List<String> keywords(String text, int limit);
}
