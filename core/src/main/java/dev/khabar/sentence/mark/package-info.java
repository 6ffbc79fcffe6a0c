/**
 * A place where a sentence may end, and what stands around it.
 *
 * <p>{@link dev.khabar.sentence.mark.CharacterTable} says what a character can be to a sentence, {@link
 * dev.khabar.sentence.mark.Words} where words begin and end and under which key they are looked up. A {@link
 * dev.khabar.sentence.mark.Mark} shows the rules its signs, its {@link dev.khabar.sentence.mark.NearbyWords} and the {@link
 * dev.khabar.sentence.mark.Habits} of the writer; {@link dev.khabar.sentence.mark.Quotation} and {@link
 * dev.khabar.sentence.mark.QuoteSides} find what a quotation mark belongs to. Nothing here decides. Not exported.
 */
@NullMarked
package dev.khabar.sentence.mark;

import org.jspecify.annotations.NullMarked;
