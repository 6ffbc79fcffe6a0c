/**
 * Runs the benchmarks and the quality runner and makes docs/benchmarks.md of what they say: {@code BenchmarkReport}. It knows
 * no benchmark by name but for the roles in {@code roles.properties}; whatever the jar holds is measured and shown.
 */
@NullMarked
package dev.khabar.benchmarks.report;

import org.jspecify.annotations.NullMarked;
