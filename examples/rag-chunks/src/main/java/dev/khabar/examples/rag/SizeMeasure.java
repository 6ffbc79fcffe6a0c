package dev.khabar.examples.rag;

import dev.khabar.text.Span;

/** How the size of a chunk is counted. A model's own tokens can be counted by another implementation. */
@FunctionalInterface
public interface SizeMeasure {

    /** UTF-16 code units. */
    SizeMeasure CHARACTERS = text -> Span::length;

    /** Words, as {@link dev.khabar.word.WordTokenizer} finds them. */
    SizeMeasure WORDS = WordCount::of;

    /** Gets ready to measure parts of a text. */
    Scale of(String text);

    /** Measures parts of one text. */
    @FunctionalInterface
    interface Scale {
        /** The size of a part, 0 or more; a part never counts less than one that lies inside it. */
        int size(Span part);
    }
}
