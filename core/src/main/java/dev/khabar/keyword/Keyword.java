package dev.khabar.keyword;

import dev.khabar.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A phrase that says what a text is about, and where it stands.
 *
 * @param text the phrase to show: its best form as the text has it (see {@link OutputForm}), without a و ("and") or
 *     preposition that is written onto its beginning, where the rest stays whole
 * @param score how likely an editor is to choose it, 0 to 1
 * @param occurrences every place where it stands in the text, in order; forms that differ in clitics, article or ending
 *     are one phrase
 * @param surfaceCounts the forms cut from the text by the occurrences, each with how often it occurs, in the order of
 *     their first occurrence
 * @param sentences the numbers of the sentences that it occurs in, from 0, ascending; see {@link KeywordExtractor}
 * @param explanation what made the score
 */
public record Keyword(
        String text,
        double score,
        List<Span> occurrences,
        Map<String, Integer> surfaceCounts,
        List<Integer> sentences,
        Explanation explanation) {

    /** Copies the collections, and checks that nothing is null. */
    public Keyword {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(explanation, "explanation");
        occurrences = List.copyOf(occurrences);
        surfaceCounts = Collections.unmodifiableMap(new LinkedHashMap<>(surfaceCounts));
        sentences = List.copyOf(sentences);
    }

    /** The forms cut from the text by the occurrences, in the order of their first occurrence. */
    public List<String> surfaceForms() {
        return List.copyOf(surfaceCounts.keySet());
    }
}
