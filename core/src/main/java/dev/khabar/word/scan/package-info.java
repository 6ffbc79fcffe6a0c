/**
 * Cuts a text into words without making an object of each, for the packages that read whole texts: words, keywords, search.
 *
 * <p>{@link dev.khabar.word.scan.WordScanner} tells where words stand, by what
 * {@link dev.khabar.word.scan.WordCharacters} says of each character; a {@link dev.khabar.word.scan.LetterBuffer} holds
 * the letters of one of them, as written or folded. Not exported: programs use {@link dev.khabar.word}.
 */
@NullMarked
package dev.khabar.word.scan;

import org.jspecify.annotations.NullMarked;
