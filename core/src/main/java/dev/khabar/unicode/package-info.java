/** Whether the Unicode data that the library stands on are there. Not exported. */
@NullMarked
package dev.khabar.unicode;

import org.jspecify.annotations.NullMarked;
