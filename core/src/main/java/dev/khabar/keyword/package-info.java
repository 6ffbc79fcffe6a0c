/**
 * Keywords: the phrases of an article that say what it is about, with their places and the reason for each.
 *
 * <p>Start with {@link dev.khabar.keyword.KeywordExtractor}: {@code KeywordExtractor.create().extract(text)} returns the
 * ten best {@link dev.khabar.keyword.Keyword}s. Its builder sets how many, how long, which stop words and which
 * background. {@link dev.khabar.keyword.DocumentFrequencies} is that background: how words occur in many articles, from
 * the packaged news corpus or counted from your own texts.
 *
 * <p>Inside, from the ground up: {@code profile} is what is known of a word anywhere, {@code document} the words of one
 * text and the names in it, {@code phrase} those that may become keywords. {@link dev.khabar.keyword.Features} measures
 * phrases, {@link dev.khabar.keyword.Shortlist} keeps the best by a linear {@link dev.khabar.keyword.Ranker}, {@link
 * dev.khabar.keyword.Correction} adds what a sum cannot say, {@link dev.khabar.keyword.Selection} picks without repeating
 * itself. docs/keywords.md says where each measure comes from and what it is worth.
 *
 * <p>Everything public is immutable and safe to share between threads.
 */
@NullMarked
package dev.khabar.keyword;

import org.jspecify.annotations.NullMarked;
