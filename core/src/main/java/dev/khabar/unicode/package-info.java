/** Whether the Unicode data that the library stands on are there, and whether the lines of a text were wrapped. Not exported. */
@NullMarked
package dev.khabar.unicode;

import org.jspecify.annotations.NullMarked;
