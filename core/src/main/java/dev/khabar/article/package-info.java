/**
 * The structure of a news article: headline, byline, dateline, sections, paragraphs, sentences.
 *
 * <p>Start with {@link dev.khabar.article.ArticleParser}: {@code ArticleParser.create().parse(text)} gives an
 * {@link dev.khabar.article.Article} of {@link dev.khabar.article.Section}s of {@link dev.khabar.article.Paragraph}s.
 * Every part has its span in the text the caller gave. What a line is, is told by its look and by its neighbours; the rules
 * stand in the comment of the parser.
 *
 * <p>Everything here is immutable and safe to share between threads.
 */
@NullMarked
package dev.khabar.article;

import org.jspecify.annotations.NullMarked;
