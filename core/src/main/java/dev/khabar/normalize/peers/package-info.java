/**
 * Rules that do what CAMeL Tools, PyArabic and AraBERT's preprocessor do, to the character, oddities included: they serve
 * the presets of these names and nothing else. Not exported.
 */
@NullMarked
package dev.khabar.normalize.peers;

import org.jspecify.annotations.NullMarked;
