/**
 * What people would use instead of the library, set up as its best users would: shared by the benchmarks, the quality runner
 * and the table of behaviour.
 */
@NullMarked
package dev.khabar.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
