/**
 * Keywords: the phrases of an article that say what it is about, with their places and the reason for each.
 *
 * <p>Start with {@link dev.khabar.keyword.KeywordExtractor}: {@code KeywordExtractor.create().extract(text)} returns the
 * ten best {@link dev.khabar.keyword.Keyword}s. Its builder sets how many, how long, which stop words and which
 * background. {@link dev.khabar.keyword.DocumentFrequencies} is that background: how words occur in many articles, from
 * the packaged news corpus or counted from your own texts.
 *
 * <p>Inside: {@link dev.khabar.keyword.Document} holds the words of one text and the names in it, {@link
 * dev.khabar.keyword.Phrases} those that may become keywords, {@link dev.khabar.keyword.Features} measures them, a linear
 * {@link dev.khabar.keyword.Ranker} adds up, {@link dev.khabar.keyword.Selection} picks the best without repeating itself. docs/keywords.md says where each measure comes from and what it is worth.
 *
 * <p>Everything public is immutable and safe to share between threads.
 */
@NullMarked
package dev.khabar.keyword;

import org.jspecify.annotations.NullMarked;
