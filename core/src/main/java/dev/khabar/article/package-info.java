/**
 * The structure of a news article: headline, deck, credits, sections, paragraphs, furniture.
 *
 * <p>Start with {@link dev.khabar.article.ArticleParser}: {@code ArticleParser.create().parse(text)} gives an
 * {@link dev.khabar.article.Article} of {@link dev.khabar.article.Section}s of {@link dev.khabar.article.Paragraph}s.
 * Every part has its span in the text the caller gave. What a line is, is told by its look and by its neighbours; the rules
 * stand in the comment of the parser.
 *
 * <p>Inside, {@link dev.khabar.article.Lines} cuts the text into lines and {@link dev.khabar.article.ArticleReader} reads them from
 * the top. {@link dev.khabar.article.FurnitureLines}, {@link dev.khabar.article.Openings} (over
 * {@link dev.khabar.article.Opening}, the segments of a line), {@link dev.khabar.article.Headings},
 * {@link dev.khabar.article.Captions}, {@link dev.khabar.article.Dialogue} and {@link dev.khabar.article.ListItems} say what a
 * line is; {@link dev.khabar.article.ArticleParts} collects what was found.
 *
 * <p>Everything here is immutable and safe to share between threads.
 */
@NullMarked
package dev.khabar.article;

import org.jspecify.annotations.NullMarked;
