/**
 * Does a search find an article by its title? {@code RetrievalCheck} compares analyzers on a corpus of news; docs/lucene.md
 * gives the command and the figures.
 */
@NullMarked
package dev.khabar.benchmarks.retrieval;

import org.jspecify.annotations.NullMarked;
