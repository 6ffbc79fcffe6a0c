/**
 * News for the benchmarks to read in rotation, since a processor learns one text by heart: {@link
 * dev.khabar.benchmarks.articles.Articles} gives generated ones or those of a file.
 */
@NullMarked
package dev.khabar.benchmarks.articles;

import org.jspecify.annotations.NullMarked;
