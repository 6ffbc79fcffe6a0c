/**
 * Arabic news text for Java. Start with {@link dev.khabar.Khabar}: one static method a job.
 *
 * <p>Behind it stand {@code dev.khabar.normalize} (rules and presets), {@code dev.khabar.diacritics} (tashkeel),
 * {@code dev.khabar.sentence} and {@code dev.khabar.article} (sentences and the structure of an article),
 * {@code dev.khabar.word}, {@code dev.khabar.keyword} and {@code dev.khabar.quotation} (words, keywords, who said what): go there for builders and settings.
 *
 * <p>Throughout the library places are spans of UTF-16 code units, half open, in the text that the caller gave. Any
 * {@code CharSequence} is legal input; null is a {@code NullPointerException} that names the parameter. All objects are
 * immutable and safe to share between threads.
 */
@NullMarked
package dev.khabar;

import org.jspecify.annotations.NullMarked;
