/**
 * Speed of the library beside what people would use instead: one class a capability, one method a way to do the job.
 */
@NullMarked
package dev.khabar.benchmarks;

import org.jspecify.annotations.NullMarked;
