/**
 * The words of one text, and what its text shows of them.
 *
 * <p>{@link dev.khabar.keyword.document.Tokens} are the words with their places and what stands between two of them
 * ({@link dev.khabar.keyword.document.Separator}). {@link dev.khabar.keyword.document.Document} gives each its profile
 * and the number of its stem, and asks the text what letters alone leave open: whether a final yeh is a name's
 * ({@link dev.khabar.keyword.document.FinalYeh}), what quotation marks hold together ({@link
 * dev.khabar.keyword.document.QuotedNames}), which words are one person's name ({@link
 * dev.khabar.keyword.document.NameChains}). Not exported.
 */
@NullMarked
package dev.khabar.keyword.document;

import org.jspecify.annotations.NullMarked;
