/**
 * How right the library is, and its peers beside it, on a folder of annotated data: {@code QualityRunner}. Each task is a
 * file; the definitions of the measures are those of the evaluation that judges the command-line tool, so that both give the
 * same figures.
 */
@NullMarked
package dev.khabar.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
