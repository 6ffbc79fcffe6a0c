/**
 * Normalisation: one way of writing for what can be written in many.
 *
 * <p>Start with {@link dev.khabar.normalize.TextNormalizer#of(Preset)}: {@link dev.khabar.normalize.Preset#SEARCH} for an
 * index, {@link dev.khabar.normalize.Preset#DISPLAY} for safe cleaning, {@code LUCENE}, {@code CAMEL_*},
 * {@code PYARABIC_*} and {@code ARABERT} for what others do. Each preset is a set of
 * {@link dev.khabar.normalize.Rule}s, and {@link dev.khabar.normalize.TextNormalizer#builder()} makes your own set.
 *
 * <p>{@code normalize} gives the text, {@code align} the text with a map of offsets, {@code explain} the list of
 * {@link dev.khabar.normalize.Change}s. Rules for single characters are compiled into one table and applied in one pass;
 * the few that need to see what stands around a character hang on that table too.
 *
 * <p>Everything public here is immutable and safe to share between threads.
 */
@NullMarked
package dev.khabar.normalize;

import org.jspecify.annotations.NullMarked;
