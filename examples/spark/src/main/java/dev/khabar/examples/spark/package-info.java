/**
 * Document frequencies and keywords of a large corpus: start with {@link dev.khabar.examples.spark.CorpusKeywords}.
 *
 * <p>{@code Corpus} reads the articles, {@code FrequencyCount} counts their words by map and merge, and
 * {@code KeywordExtraction} finds the keywords of each against what was counted.
 */
@NullMarked
package dev.khabar.examples.spark;

import org.jspecify.annotations.NullMarked;
