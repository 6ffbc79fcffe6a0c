/**
 * Restoring diacritics: which marks the letters of a bare text carry, and how sure that is.
 *
 * <p>Start with {@link dev.khabar.restoration.DiacriticRestorer}: {@code DiacriticRestorer.create().restore(text)}. Its
 * builder says how much is written ({@link dev.khabar.restoration.RestorationPolicy}) and in which
 * {@link dev.khabar.restoration.Convention}s; {@code inspect} gives every letter with its probability and the runner-up.
 *
 * <p>Inside, in the order of the data, which {@link dev.khabar.restoration.Restoration} leads: {@link dev.khabar.restoration.SymbolReader} turns sentences into the symbols that a
 * model knows, {@link dev.khabar.restoration.PassagePacker} and {@link dev.khabar.restoration.PortionCutter} pack them,
 * {@link dev.khabar.restoration.network.Network} scores the labels of each letter, {@link dev.khabar.restoration.Choice}
 * picks one that agrees with the marks that are there, {@link dev.khabar.restoration.form.WordCorrection} prefers forms of
 * words that are attested, {@link dev.khabar.restoration.MarkSelection} says what of it the policy writes, and
 * {@link dev.khabar.restoration.WrittenMarks} writes it. The weights and the forms travel in a jar of their own
 * ({@link dev.khabar.restoration.PackagedModel}).
 *
 * <p>Everything public is immutable and safe to share between threads.
 */
@NullMarked
package dev.khabar.restoration;

import org.jspecify.annotations.NullMarked;
