/**
 * The vocabulary that the other packages share.
 *
 * <p>Start with {@link dev.khabar.text.Span}: a place in a text, in UTF-16 code units, half open. Whatever the library
 * returns carries one, and it cuts the caller's own string. {@link dev.khabar.text.AlignedText} holds a changed text
 * beside the original and maps spans both ways.
 *
 * <p>{@link dev.khabar.text.ArabicCharacters} names the characters of Arabic script and tells their classes;
 * {@link dev.khabar.text.Diacritic} lists the marks written above and below letters.
 *
 * <p>Everything here is immutable and safe to share between threads.
 */
@NullMarked
package dev.khabar.text;

import org.jspecify.annotations.NullMarked;
