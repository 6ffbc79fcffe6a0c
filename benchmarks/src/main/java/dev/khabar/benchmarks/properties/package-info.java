/**
 * What must hold of every normaliser, over far more texts than tests have time for: real lines with odd insertions, and random
 * texts of characters that rules look for. Start with {@link dev.khabar.benchmarks.properties.NormalizationCheck}.
 */
@NullMarked
package dev.khabar.benchmarks.properties;

import org.jspecify.annotations.NullMarked;
