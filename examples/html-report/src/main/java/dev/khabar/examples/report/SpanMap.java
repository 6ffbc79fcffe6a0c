package dev.khabar.examples.report;

import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Values for parts of a text that do not overlap. */
final class SpanMap<V> {

    /** A part and its value. */
    record Entry<V>(Span span, V value) {}

    private final TreeMap<Integer, Entry<V>> byStart = new TreeMap<>();

    /** Adds a part, which is not empty and overlaps none that is there. */
    void put(Span span, V value) {
        byStart.put(span.start(), new Entry<>(span, value));
    }

    void remove(Span span) {
        byStart.remove(span.start());
    }

    /** All parts, in order. */
    List<Entry<V>> all() {
        return List.copyOf(byStart.values());
    }

    /** The parts that overlap another one, in order. */
    List<Entry<V>> over(Span part) {
        List<Entry<V>> found = new ArrayList<>();
        Map.Entry<Integer, Entry<V>> before = byStart.lowerEntry(part.start());
        if (before != null && before.getValue().span().overlaps(part)) {
            found.add(before.getValue());
        }
        found.addAll(byStart.subMap(part.start(), part.end()).values());
        return found;
    }
}
