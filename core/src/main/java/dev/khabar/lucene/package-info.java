/**
 * Arabic news text in Lucene 9.12 and 10: an analyzer with sound defaults and the parts to build another one from.
 *
 * <p>Start with {@link dev.khabar.lucene.NewsArabicAnalyzer}. Its parts, and some it does without, are found by name in
 * {@code CustomAnalyzer}, Solr, Elasticsearch and OpenSearch: the char filter and the token filter
 * {@code khabarNormalization}, the token filters {@code khabarDiacritics}, {@code khabarWords}, {@code khabarStop}, {@code
 * khabarStem} and {@code khabarClitics}, the tokenizer {@code khabarSentence}. Each factory documents its arguments; one that is unknown or has a wrong value is
 * an {@link java.lang.IllegalArgumentException}.
 *
 * <p>In the analyzer a term goes through {@link dev.khabar.lucene.NormalizationFilter}, {@link
 * dev.khabar.lucene.WordsOfTermFilter}, {@link dev.khabar.lucene.NewsStopFilter} and {@link
 * dev.khabar.lucene.NewsStemFilter}, in this order; {@code RememberingFilter} around them keeps what they made of the terms
 * met last.
 *
 * <p>Offsets of tokens lead into the text that was given, whatever was normalised on the way. Streams belong to one
 * thread, as everywhere in Lucene; the analyzer and the factories are shared.
 */
@NullMarked
package dev.khabar.lucene;

import org.jspecify.annotations.NullMarked;
