/**
 * Who said what. Start with {@link dev.khabar.quotation.QuotationExtractor}: it finds each
 * {@link dev.khabar.quotation.Quotation}, direct or reported, with the words that attribute it and, where the text names
 * one, its speaker.
 *
 * <p>The verbs of speech and the words around them are one file, {@code speech.txt}. What is doubtful is left out: a
 * quotation that is given is one, and its speaker the one that the sentence names.
 *
 * <p>All objects are immutable and safe to share between threads; time is linear in the text.
 */
@NullMarked
package dev.khabar.quotation;

import org.jspecify.annotations.NullMarked;
