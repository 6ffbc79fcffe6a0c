/** Files with an object of JSON in each line, as corpora and annotated texts come. */
@NullMarked
package dev.khabar.benchmarks.lines;

import org.jspecify.annotations.NullMarked;
