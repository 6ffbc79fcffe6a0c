package dev.khabar.article;

import dev.khabar.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Who reports an article, from where, for whom: a line such as {@code جدة ـ سالم الحربي}, or what opens the first paragraph,
 * such as {@code القاهرة (أ ف ب)}. What is in it has its span too; most credits have some of it only.
 */
public final class Credit {

    /** What a credit says first of all. */
    public enum Kind {
        /** Who wrote the article, perhaps with the place and the paper. */
        BYLINE,
        /** The place, agency or paper that the report comes from, perhaps with the day. */
        DATELINE,
        /** Who took the pictures. */
        PHOTOGRAPH,
        /** Where it was taken from. */
        SOURCE
    }

    private final Kind kind;
    private final Passage passage;
    private final Optional<Passage> place;
    private final Optional<Passage> agency;
    private final Optional<Passage> reporter;
    private final Optional<Passage> date;
    private final boolean opensParagraph;

    Credit(
            Kind kind,
            Passage passage,
            Optional<Passage> place,
            Optional<Passage> agency,
            Optional<Passage> reporter,
            Optional<Passage> date,
            boolean opensParagraph) {
        this.kind = kind;
        this.passage = passage;
        this.place = place;
        this.agency = agency;
        this.reporter = reporter;
        this.date = date;
        this.opensParagraph = opensParagraph;
    }

    /** What it says first of all. */
    public Kind kind() {
        return kind;
    }

    /** All of it, without the dash or colon after it. */
    public Passage passage() {
        return passage;
    }

    /** Its place in the text the caller gave, in UTF-16 code units. */
    public Span span() {
        return passage.span();
    }

    /** The characters of the span. */
    public String text() {
        return passage.text();
    }

    /** Where the report comes from; the first place where there are more. */
    public Optional<Passage> place() {
        return place;
    }

    /** The agency, or the paper. */
    public Optional<Passage> agency() {
        return agency;
    }

    /** Who reports; the first where there are more. */
    public Optional<Passage> reporter() {
        return reporter;
    }

    /** The day, perhaps with the time. */
    public Optional<Passage> date() {
        return date;
    }

    /** Whether it is the beginning of a paragraph, which its span then lies in; otherwise it has a line of its own. */
    public boolean opensParagraph() {
        return opensParagraph;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Credit credit
                && kind == credit.kind
                && passage.equals(credit.passage)
                && place.equals(credit.place)
                && agency.equals(credit.agency)
                && reporter.equals(credit.reporter)
                && date.equals(credit.date)
                && opensParagraph == credit.opensParagraph;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, passage, place, agency, reporter, date, opensParagraph);
    }

    @Override
    public String toString() {
        return "Credit[" + kind + ' ' + passage.span() + ' ' + passage.text() + ']';
    }
}
