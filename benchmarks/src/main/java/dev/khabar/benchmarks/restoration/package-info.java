/** What restored diacritics are worth, beside texts that have them all. */
@NullMarked
package dev.khabar.benchmarks.restoration;

import org.jspecify.annotations.NullMarked;
