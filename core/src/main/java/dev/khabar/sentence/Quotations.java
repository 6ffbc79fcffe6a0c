package dev.khabar.sentence;

/** What to do about sentences inside a quotation. */
public enum Quotations {
    /** A quotation is split like any other text. The default. */
    SPLIT,
    /**
     * A quotation that is closed on the same line, and within {@link SentenceSplitter.Builder#longestQuotation(int)}, is
     * part of one sentence however many it holds.
     */
    KEEP_WHOLE
}
