/** How well fingerprints find reprints, beside Lucene's MinHash: {@code ReprintCheck}. */
@NullMarked
package dev.khabar.benchmarks.similarity;

import org.jspecify.annotations.NullMarked;
