/**
 * Tashkeel: the marks written above and below Arabic letters.
 *
 * <p>Start with {@link dev.khabar.diacritics.Diacritics}: strip marks, all or by class, and look at a text letter by
 * letter. {@link dev.khabar.diacritics.DiacriticProfile} tells how vocalised a text is.
 *
 * <p>The marks are those of {@link dev.khabar.text.Diacritic}; classes of them are
 * {@link dev.khabar.text.DiacriticSet}s. Everything here is immutable and safe to share between threads, takes any
 * UTF-16 text and linear time.
 */
@NullMarked
package dev.khabar.diacritics;

import org.jspecify.annotations.NullMarked;
