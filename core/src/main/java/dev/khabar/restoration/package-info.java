/**
 * Restoring diacritics: which marks the letters of a bare text carry, and how sure that is.
 *
 * <p>Start with {@link dev.khabar.restoration.DiacriticRestorer}: {@code DiacriticRestorer.create().restore(text)}. Its
 * builder says how much is written ({@link dev.khabar.restoration.RestorationPolicy}) and in which
 * {@link dev.khabar.restoration.Convention}s; {@code inspect} gives every letter with its probability and the runner-up.
 *
 * <p>Inside, in the order of the data: {@code SymbolReader} turns sentences into the symbols that a model knows,
 * {@code PassagePacker} and {@code PortionCutter} pack them, {@code Network} scores labels, {@code Choice} picks one that
 * agrees with the marks that are there, {@code WrittenMarks} decides what of it is written. {@code WeightsFile} is the
 * format of the weights, which travel in a jar of their own.
 *
 * <p>Everything public is immutable and safe to share between threads.
 */
@NullMarked
package dev.khabar.restoration;

import org.jspecify.annotations.NullMarked;
