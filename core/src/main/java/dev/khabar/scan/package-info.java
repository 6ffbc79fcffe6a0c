/**
 * Cuts a text into words without making an object of each, for the packages that read whole texts: words, keywords, search.
 *
 * <p>{@link dev.khabar.scan.WordScanner} tells where words stand, by what
 * {@link dev.khabar.scan.WordCharacters} says of each character; a {@link dev.khabar.scan.LetterBuffer} holds
 * the letters of one of them, as written or folded. Not exported: programs use {@link dev.khabar.word}.
 */
@NullMarked
package dev.khabar.scan;

import org.jspecify.annotations.NullMarked;
