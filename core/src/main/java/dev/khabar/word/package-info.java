/**
 * Words: where they stand, what sticks to them, what they come from.
 *
 * <p>Start with {@link dev.khabar.word.WordTokenizer}: the words of a text with their places. Words are compared in the
 * form that {@link dev.khabar.word.WordFolder} gives them. {@link dev.khabar.word.StopWords} tells the words that carry
 * no subject, {@link dev.khabar.word.Clitics} what is written onto a word (و ف ب ك ل س, ال, pronouns), and
 * {@link dev.khabar.word.NewsStemmer} brings the forms of a word together for search.
 *
 * <p>Clitics and stems are decided by how often words occur in news ({@link dev.khabar.word.WordCounts}), not by
 * letters alone. Everything but {@code WordFolder} is immutable and safe to share between threads.
 */
@NullMarked
package dev.khabar.word;

import org.jspecify.annotations.NullMarked;
