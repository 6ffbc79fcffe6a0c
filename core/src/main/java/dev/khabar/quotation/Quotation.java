package dev.khabar.quotation;

import dev.khabar.article.Passage;
import dev.khabar.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody is reported to have said, and by whom.
 *
 * <p>A direct quotation is what stands between quotation marks or behind a colon, without the marks; of reported speech it
 * is the clause, from {@code إن} or {@code أن} to where the report ends. Every span counts UTF-16 code units, half open, in
 * the text the caller gave.
 */
public final class Quotation {

    private final Passage passage;
    private final Passage attribution;
    private final Optional<Passage> speaker;
    private final boolean direct;

    Quotation(Passage passage, Passage attribution, Optional<Passage> speaker, boolean direct) {
        this.passage = passage;
        this.attribution = attribution;
        this.speaker = speaker;
        this.direct = direct;
    }

    /** Where what was said stands. */
    public Span span() {
        return passage.span();
    }

    /** What was said, as it stands in the text. */
    public String text() {
        return passage.text();
    }

    /** The word that says that somebody said it: {@code قال}, {@code مضيفا}, {@code بحسب}; without {@code و} or {@code ف}. */
    public Passage attribution() {
        return attribution;
    }

    /** Who said it, as the sentence names him; empty where it has only a pronoun or nobody. */
    public Optional<Passage> speaker() {
        return speaker;
    }

    /** Whether these are the speaker's own words, and not a report of them. */
    public boolean isDirect() {
        return direct;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quotation quotation
                && passage.equals(quotation.passage)
                && attribution.equals(quotation.attribution)
                && speaker.equals(quotation.speaker)
                && direct == quotation.direct;
    }

    @Override
    public int hashCode() {
        return Objects.hash(passage, attribution, speaker, direct);
    }

    /** Where it stands, and the words around it that matter. */
    @Override
    public String toString() {
        return "Quotation[" + (direct ? "direct " : "reported ") + span() + ", " + attribution.text()
                + speaker.map(named -> ", " + named.text()).orElse("") + "]";
    }
}
