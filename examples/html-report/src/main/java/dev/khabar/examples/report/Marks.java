package dev.khabar.examples.report;

import dev.khabar.keyword.Keyword;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The places of keywords that are marked in the text. Where keywords overlap, the longest one is marked, and of several
 * as long the best one.
 */
final class Marks {

    /**
     * One marked place.
     *
     * @param rank the keyword's, from 1
     */
    record Mark(Span span, int rank) {

        /** The name of the place within the page. */
        String id() {
            return "at-" + span.start();
        }
    }

    private final SpanMap<Mark> marks = new SpanMap<>();

    private Marks() {}

    static Marks of(List<Keyword> keywords) {
        List<Mark> wanted = new ArrayList<>();
        for (int i = 0; i < keywords.size(); i++) {
            for (Span occurrence : keywords.get(i).occurrences()) {
                wanted.add(new Mark(occurrence, i + 1));
            }
        }
        wanted.sort(
                Comparator.comparingInt((Mark mark) -> -mark.span().length()).thenComparingInt(Mark::rank));
        Marks marks = new Marks();
        wanted.stream()
                .filter(mark -> marks.over(mark.span()).isEmpty())
                .forEach(mark -> marks.marks.put(mark.span(), mark));
        return marks;
    }

    /** The marks that overlap a part of the text, in order. */
    List<Mark> over(Span part) {
        return marks.over(part).stream().map(SpanMap.Entry::value).toList();
    }
}
