/**
 * Words: where they stand, what sticks to them, what they come from.
 *
 * <p>Start with {@link dev.khabar.word.WordTokenizer}: the words of a text with their places. Words are compared in the
 * form that {@link dev.khabar.word.WordFolder} gives them. {@link dev.khabar.word.StopWords} tells the words that carry
 * no subject, {@link dev.khabar.word.Clitics} what is written onto a word (و ف ب ك ل س, ال, pronouns), and
 * {@link dev.khabar.word.NewsStemmer} brings the forms of a word together for search.
 *
 * <p>Clitics and stems are decided by how often words occur in news as they are written ({@link
 * dev.khabar.word.WordCounts}), not by letters alone. On its way to the stem a word goes through {@link
 * dev.khabar.word.Spelling} (what was typed in a hurry), {@code Proclitics} (what is written before it), {@code Pronouns}
 * (after it), {@code Inflection} with {@code Verbs}, {@code Places} and {@code BrokenPlurals} (what it is a form of),
 * {@code SpellingClasses} (names with several spellings) and {@code SearchKey} (its letters, folded); {@code WordForms}
 * holds that order. {@link dev.khabar.word.OtherForms} serves who has another stemmer. All of them ask {@code Evidence}, which looks into {@code CountedForms} and {@code AlikeForms}. {@code
 * NewsStemmer} remembers what came out.
 *
 * <p>Everything is immutable and safe to share between threads.
 */
@NullMarked
package dev.khabar.word;

import org.jspecify.annotations.NullMarked;
