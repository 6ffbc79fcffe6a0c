package dev.khabar.examples.rag;

import dev.khabar.text.Span;
import java.util.Optional;

/**
 * A part of an article, made of whole sentences of one section.
 *
 * @param span all of it, in UTF-16 code units of the article's text
 * @param newFrom where it begins to say what the chunk before it does not: the start of the span, if nothing overlaps
 * @param section the subheading over the section, if it has one
 */
record Chunk(Span span, int newFrom, Optional<String> section) {}
