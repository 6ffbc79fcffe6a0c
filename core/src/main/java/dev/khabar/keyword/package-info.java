/**
 * Keywords: the phrases of an article that say what it is about, with their places and the reason for each.
 *
 * <p>Start with {@link dev.khabar.keyword.KeywordExtractor}: {@code KeywordExtractor.create().extract(text)} returns the
 * ten best {@link dev.khabar.keyword.Keyword}s. Its builder sets how many, how long, which stop words and which
 * background. {@link dev.khabar.keyword.DocumentFrequencies} is that background: how words occur in many articles, from
 * the packaged news corpus or counted from your own texts.
 *
 * <p>Inside: {@code Document} holds the words of one text, {@code Candidates} the phrases that may become keywords, the
 * {@code FeatureGroup}s measure them, a linear ranker adds up, {@code Selection} picks the best without repeating
 * itself. docs/keywords.md says where each measure comes from and what it is worth.
 *
 * <p>Everything public is immutable and safe to share between threads.
 */
@NullMarked
package dev.khabar.keyword;

import org.jspecify.annotations.NullMarked;
