/**
 * Finding a word whatever marks it is written with. In the order of the data:
 * {@link dev.khabar.diacritics.match.UnitReader} walks over a text in units, a character with its marks;
 * {@link dev.khabar.diacritics.match.Needle} is the automaton of what is looked for, one implementation where units are
 * either equal or not, one where marks may agree without being equal;
 * {@link dev.khabar.diacritics.match.Occurrences} feeds the units to it, and
 * {@link dev.khabar.diacritics.match.OriginalPlaces} takes what was found back to the caller's text, to whole graphemes.
 * Not exported; linear time throughout.
 */
@NullMarked
package dev.khabar.diacritics.match;

import org.jspecify.annotations.NullMarked;
