package dev.khabar.diacritics;

/** How much of a text is vocalised, in one word. */
public enum Vocalisation {
    /** No letter carries a mark. */
    NONE,
    /** A mark here and there, as news writes them: بنّاء, تحديدًا. */
    SPARSE,
    /** More than a reader of news expects, less than a reader of poetry. */
    PARTIAL,
    /** Nearly every letter that can be expected to carry a mark does. */
    FULL
}
