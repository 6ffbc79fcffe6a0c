/**
 * How marks stand on letters: what can carry a mark ({@link dev.khabar.diacritics.mark.MarkCarrier}), the walk from one
 * carrier to the next ({@link dev.khabar.diacritics.mark.CarrierReader}), and the order that the marks of one letter have
 * ({@link dev.khabar.diacritics.mark.CanonicalOrder}). Not exported; {@code dev.khabar.diacritics} and its matching use it.
 */
@NullMarked
package dev.khabar.diacritics.mark;

import org.jspecify.annotations.NullMarked;
