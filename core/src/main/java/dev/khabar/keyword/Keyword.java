package dev.khabar.keyword;

import dev.khabar.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A phrase that says what a text is about, and where it stands. Immutable. */
public final class Keyword {

    private final String text;
    private final KeywordKind kind;
    private final List<Span> occurrences;
    private final Map<String, Integer> surfaceCounts;
    private final List<Integer> sentences;
    private final Explanation explanation;

    Keyword(
            String text,
            KeywordKind kind,
            List<Span> occurrences,
            Map<String, Integer> surfaceCounts,
            List<Integer> sentences,
            Explanation explanation) {
        this.text = text;
        this.kind = kind;
        this.occurrences = List.copyOf(occurrences);
        this.surfaceCounts = Collections.unmodifiableMap(new LinkedHashMap<>(surfaceCounts));
        this.sentences = List.copyOf(sentences);
        this.explanation = explanation;
    }

    /**
     * The phrase to show: its best form as the text has it (see {@link OutputForm}), without a و ("and") or preposition
     * that is written onto its beginning, where the rest stays whole.
     */
    public String text() {
        return text;
    }

    /** What it names, where that is sure; a by-product of the ranking. */
    public KeywordKind kind() {
        return kind;
    }

    /** How likely an editor is to choose it, 0 to 1; those that come first in a list have no less than the others. */
    public double score() {
        return explanation.score();
    }

    /** Every place where it stands in the text, in order; forms that differ in clitics, article or ending are one phrase. */
    public List<Span> occurrences() {
        return occurrences;
    }

    /**
     * The forms cut from the text by the occurrences, in the order of their first occurrence; one that leads into a quotation
     * has the marks at both of its ends (تنظيم «داعش»).
     */
    public List<String> surfaceForms() {
        return List.copyOf(surfaceCounts.keySet());
    }

    /** The same forms, each with how often it occurs; unmodifiable. */
    public Map<String, Integer> surfaceCounts() {
        return surfaceCounts;
    }

    /** The numbers of the sentences that it occurs in, from 0, ascending; see {@link KeywordExtractor}. */
    public List<Integer> sentences() {
        return sentences;
    }

    /** What made the score. */
    public Explanation explanation() {
        return explanation;
    }

    /** Whether the other one is the same phrase in the same places with the same score, for the same reasons. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Keyword that
                && text.equals(that.text)
                && kind == that.kind
                && occurrences.equals(that.occurrences)
                && surfaceCounts.equals(that.surfaceCounts)
                && sentences.equals(that.sentences)
                && explanation.equals(that.explanation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, kind, occurrences, surfaceCounts, sentences, explanation);
    }

    /** The phrase, its score and its places. */
    @Override
    public String toString() {
        return "Keyword[text=" + text + ", kind=" + kind + ", score=" + score() + ", occurrences=" + occurrences
                + ", sentences=" + sentences + "]";
    }
}
