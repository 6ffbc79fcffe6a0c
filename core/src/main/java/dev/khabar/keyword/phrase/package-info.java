/**
 * The phrases of a document that may become keywords.
 *
 * <p>{@link dev.khabar.keyword.phrase.Phrases} says where one may stand and which occur more than once ({@link
 * dev.khabar.keyword.phrase.RecurringPhrases}). A {@link dev.khabar.keyword.phrase.Phrase} moves from one to the next, and
 * tells those who measure it its places, its words together ({@link dev.khabar.keyword.phrase.PhraseWords}) and the form
 * to show ({@link dev.khabar.keyword.phrase.WrittenForms}). Not exported.
 */
@NullMarked
package dev.khabar.keyword.phrase;

import org.jspecify.annotations.NullMarked;
