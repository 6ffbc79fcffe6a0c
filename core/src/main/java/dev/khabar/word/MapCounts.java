package dev.khabar.word;

import java.util.Map;
import java.util.stream.Stream;

/** Counts that a user gives. */
final class MapCounts implements WordCounts {

    private final Map<String, Integer> documents;

    MapCounts(Map<String, Integer> documents) {
        this.documents = Map.copyOf(documents);
    }

    @Override
    public int documents(char[] letters, int from, int to) {
        return documents.getOrDefault(new String(letters, from, to - from), 0);
    }

    @Override
    public Stream<String> forms() {
        return documents.keySet().stream();
    }
}
