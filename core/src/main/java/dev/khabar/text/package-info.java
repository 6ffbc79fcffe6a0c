/**
 * The vocabulary that the other packages share.
 *
 * <p>Start with {@link dev.khabar.text.Span}: a place in a text, in UTF-16 code units, half open. Whatever the library
 * returns carries one, and it cuts the caller's own string. {@link dev.khabar.text.AlignedText} holds a changed text
 * beside the original and maps spans both ways.
 *
 * <p>{@link dev.khabar.text.ArabicCharacters} names the characters of Arabic script and tells their classes;
 * {@link dev.khabar.text.Diacritic} lists the marks written above and below letters. One home each have what ends a line
 * ({@link dev.khabar.text.LineSeparator}) and a sentence ({@link dev.khabar.text.Terminators}), letters with a hamza of its
 * own ({@link dev.khabar.text.HamzaComposition}), and words with an alef that is said only
 * ({@link dev.khabar.text.UnwrittenAlef}).
 *
 * <p>Everything here is immutable and safe to share between threads.
 */
@NullMarked
package dev.khabar.text;

import org.jspecify.annotations.NullMarked;
