/**
 * Makes what core packages for keywords: the statistics of news ({@code NewsStatistics}) and the weights of the ranker
 * ({@code RankerTrainer}), from corpora that are not part of the repository. docs/keywords.md gives the commands.
 */
@NullMarked
package dev.khabar.benchmarks.training;

import org.jspecify.annotations.NullMarked;
