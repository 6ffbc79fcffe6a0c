/**
 * Search for Arabic news with Lucene: {@code NewsIndex} writes articles, {@code NewsSearch} finds them and cuts out the
 * sentences that match, {@code LuceneSearch} is the command line.
 */
@NullMarked
package dev.khabar.examples.search;

import org.jspecify.annotations.NullMarked;
