/** The library on one article, in one page of code. */
@NullMarked
package dev.khabar.examples.quickstart;

import org.jspecify.annotations.NullMarked;
