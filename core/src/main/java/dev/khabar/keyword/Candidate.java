package dev.khabar.keyword;

import dev.khabar.keyword.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * A phrase that may become a keyword, with all that was measured of it: what a ranker is fitted on.
 *
 * <p>For programs that fit a ranker only: not stable, other versions may measure something else. Immutable.
 */
public final class Candidate {

    private final String text;
    private final List<String> stems;
    private final FeatureVector values;

    private Candidate(String text, List<String> stems, FeatureVector values) {
        this.text = text;
        this.stems = List.copyOf(stems);
        this.values = values;
    }

    static Candidate of(Phrase phrase) {
        List<String> stems = new ArrayList<>();
        for (int i = 0; i < phrase.length(); i++) {
            stems.add(phrase.word(i).stem());
        }
        FeatureVector values = new FeatureVector();
        Features.measure(phrase, values);
        String text = KeywordBuilder.text(phrase.document(), phrase.representative(), phrase.length(), phrase.places());
        return new Candidate(text, stems, values);
    }

    /** The form that {@link Keyword#text()} would show. */
    public String text() {
        return text;
    }

    /** The light stem of each word: phrases with the same stems are one. */
    public List<String> stems() {
        return stems;
    }

    /** What was measured. */
    public double value(Feature feature) {
        return values.get(feature);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
