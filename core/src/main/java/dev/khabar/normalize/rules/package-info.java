/**
 * What the rules of normalisation do that look further than one character, one rule a file: composition of hamza, dagger
 * alef, elongation, markup, presentation forms, punctuation, tanwin. Rules that map a character to another need no class;
 * {@link dev.khabar.normalize.rules.LetterPairs} lists the longer ones. Not exported.
 */
@NullMarked
package dev.khabar.normalize.rules;

import org.jspecify.annotations.NullMarked;
