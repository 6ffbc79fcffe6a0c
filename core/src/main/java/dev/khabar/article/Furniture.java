package dev.khabar.article;

import dev.khabar.text.Span;
import java.util.Objects;

/**
 * What stands on a page beside its article: no sentence of the article, and no source of keywords.
 *
 * @param kind what it is
 * @param span its place in the text the caller gave, in UTF-16 code units, without the white space around it
 * @param text the characters of the span
 */
public record Furniture(Kind kind, Span span, String text) {

    /** What stands beside an article. */
    public enum Kind {
        /** The way to the page: {@code الرئيسية > أخبار > محليات}. */
        BREADCRUMB,
        /** The section of the paper, or the kind of report: {@code محليات}, {@code خاص}. */
        SECTION_LABEL,
        /** The name of the site behind the headline: {@code | صدى المدينة}. */
        SITE_NAME,
        /** When the article was published or changed. */
        PUBLICATION,
        /** Calls to share, follow, subscribe, write; names of networks. */
        SHARE,
        /** What else to read: {@code اقرأ أيضا: ...}. */
        TEASER,
        /** Key words that the site links. */
        TAGS,
        /** The end of an agency's report: {@code // انتهى //}. */
        AGENCY_TAIL,
        /** What a site says on each of its pages: that an advertisement stands here, whose the rights are. */
        NOTICE,
        /** An address of the net or of mail. */
        ADDRESS,
        /** Signs alone: {@code ***}. */
        ORNAMENT
    }

    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if the text is not as long as the span
     */
    public Furniture {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(
                    "furniture of " + text.length() + " characters in a span of " + span.length());
        }
    }
}
