/**
 * What is known of words and their vocalised forms, and what follows for the reading of a word.
 *
 * <p>{@link dev.khabar.restoration.form.WordForms} are the data: which words and forms were met, as fingerprints in an
 * {@link dev.khabar.restoration.form.XorFilter}. {@link dev.khabar.restoration.form.WordCorrection} looks for an attested
 * form near the network's reading ({@link dev.khabar.restoration.form.FormSearch}), mends what cannot be said
 * ({@link dev.khabar.restoration.form.SoundRules}) and leaves {@linkplain dev.khabar.restoration.form.ForeignWords foreign
 * words} without an ending. Marks are numbers here ({@link dev.khabar.restoration.form.Label}), as they are to the network.
 * Not exported.
 */
@NullMarked
package dev.khabar.restoration.form;

import org.jspecify.annotations.NullMarked;
