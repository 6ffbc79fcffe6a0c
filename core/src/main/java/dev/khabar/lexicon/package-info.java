/**
 * Word lists and counts as files and as tables: what other packages keep their knowledge of the language in. Not exported.
 *
 * <p>{@link dev.khabar.lexicon.SliceIndex} numbers words without making a String of each, and finds the forms of
 * {@link dev.khabar.lexicon.WordEnds},
 * {@link dev.khabar.lexicon.CountTable} counts under those numbers, {@link dev.khabar.lexicon.CountFile} writes and
 * reads tables of counts in the frame of {@link dev.khabar.lexicon.CheckedFile}, and {@link dev.khabar.lexicon.WordList}
 * reads a list of words from a text file. {@link dev.khabar.lexicon.CorpusCounts} are the tables that keyword
 * extraction and stemming work with; those of news come with the library.
 *
 * <p>Tables are mutable while they are filled and are not changed after they were handed on; filled ones may be read
 * by many threads.
 */
@NullMarked
package dev.khabar.lexicon;

import org.jspecify.annotations.NullMarked;
