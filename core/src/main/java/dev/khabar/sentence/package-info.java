/**
 * Sentences of Arabic news text, with the reason for every boundary.
 *
 * <p>Start with {@link dev.khabar.sentence.SentenceSplitter}: {@code create()} has the defaults of news text,
 * {@code builder()} switches the policies {@link dev.khabar.sentence.LineBreaks},
 * {@link dev.khabar.sentence.Ellipses}, {@link dev.khabar.sentence.Pause} and {@link dev.khabar.sentence.Quotations} and adds abbreviations of an {@link dev.khabar.sentence.AbbreviationKind}. Each
 * {@link dev.khabar.sentence.Sentence} has its span in the caller's text and its {@link dev.khabar.sentence.Ending}.
 *
 * <p>Inside, in the order of the work: {@code Scanner} walks from sentence to sentence and stops only at characters that may
 * end one; {@code SentenceReader} moves a window for it along a stream. At a full stop it asks {@code PlainFullStops}, which
 * decides most in a few comparisons; at any other mark {@code MarkReader} moves the {@code Mark} with all that closes after it,
 * and {@code Rules} asks each {@code Rule} in turn, until one has an opinion. What rules look at stands in the room {@code mark},
 * what they ask about the words behind it in {@code clause}; short forms they know by {@code Abbreviations}. {@code
 * LineBreakReader} and {@code WrappedLines} judge line breaks, and {@code LongSentences} cuts what is too long. A new rule is a
 * class beside the others and a line in {@code Rules}.
 *
 * <p>Splitters are immutable and safe to share between threads; a {@code BreakIterator} made by one is not, as the class
 * demands.
 */
@NullMarked
package dev.khabar.sentence;

import org.jspecify.annotations.NullMarked;
