/**
 * Sentences of Arabic news text, with the reason for every boundary.
 *
 * <p>Start with {@link dev.khabar.sentence.SentenceSplitter}: {@code create()} has the defaults of news text,
 * {@code builder()} switches the policies {@link dev.khabar.sentence.LineBreaks}, {@link dev.khabar.sentence.Pause} and
 * {@link dev.khabar.sentence.Quotations} and adds abbreviations of an {@link dev.khabar.sentence.AbbreviationKind}. Each
 * {@link dev.khabar.sentence.Sentence} has its span in the caller's text and its {@link dev.khabar.sentence.Ending}.
 *
 * <p>Inside, a scanner stops only at marks that may end a sentence, and an ordered list of small rules judges each; the
 * first that has an opinion decides. A new rule is a class beside the others and a line in {@code Rules}.
 *
 * <p>Splitters are immutable and safe to share between threads; a {@code BreakIterator} made by one is not, as the class
 * demands.
 */
@NullMarked
package dev.khabar.sentence;

import org.jspecify.annotations.NullMarked;
