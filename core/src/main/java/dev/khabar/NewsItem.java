package dev.khabar;

import dev.khabar.article.Article;
import dev.khabar.article.ArticleParser;
import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import dev.khabar.quotation.Quotation;
import dev.khabar.quotation.QuotationExtractor;
import dev.khabar.sentence.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text and what the library finds in it: its structure, its sentences, its keywords, who said what. {@link Khabar#analyze} makes one.
 *
 * <p>The parts agree with one another: the sentences are those of the article's paragraphs, the keywords those of the
 * article, and every span counts UTF-16 code units, half open, in {@link #text()}. Each part is computed when it is first
 * asked for, in time linear in the text, and kept.
 *
 * <p>Immutable and safe to share between threads; a thread that asks for a part while another one computes it waits. Two
 * items are equal if their titles and texts are.
 */
public final class NewsItem {

    private final String text;
    private final Optional<String> title;
    private final Lazy<Article> article;
    private final Lazy<List<Sentence>> sentences;
    private final Lazy<List<Keyword>> keywords;
    /** More keywords than are shown, which a summary is chosen by: what sentences tell besides. */
    private final Lazy<List<Keyword>> told;

    private final Lazy<List<Quotation>> quotations;

    NewsItem(Optional<String> title, String text) {
        this.text = text;
        this.title = title;
        article = new Lazy<>(() -> ArticleParser.create().parse(text));
        sentences = new Lazy<>(() -> List.copyOf(article().sentences()));
        keywords = new Lazy<>(() -> keywords(KeywordExtractor.create()));
        told = new Lazy<>(() ->
                keywords(KeywordExtractor.builder().limit(Summary.KEYWORDS).build()));
        quotations = new Lazy<>(() -> QuotationExtractor.create().extract(article()));
    }

    private List<Keyword> keywords(KeywordExtractor extractor) {
        return title.map(given -> extractor.extract(given, text)).orElseGet(() -> extractor.extract(article()));
    }

    /** The text as it was given, without a title that was given apart from it. */
    public String text() {
        return text;
    }

    /** The title that was given apart from the text; a headline inside the text is the {@link #article()}'s. */
    public Optional<String> title() {
        return title;
    }

    /** The structure of the text: {@link ArticleParser#create()}. */
    public Article article() {
        return article.get();
    }

    /** The sentences of the article's paragraphs, in order; its headline and subheadings are not among them. */
    public List<Sentence> sentences() {
        return sentences.get();
    }

    /** The ten best keywords, best first: {@link KeywordExtractor#create()}. */
    public List<Keyword> keywords() {
        return keywords.get();
    }

    /** Who said what in the article's paragraphs, in order: {@link QuotationExtractor#create()}. */
    public List<Quotation> quotations() {
        return quotations.get();
    }

    /**
     * The few sentences that carry most of the weight of the twenty best keywords, in the order of the text; computed anew
     * each time, but for these keywords.
     *
     * @param limit how many sentences, 1 to 10; all of them where there are not so many
     * @throws IllegalArgumentException if {@code limit} is out of range
     */
    public Summary summary(int limit) {
        if (limit < 1 || limit > Summary.MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + Summary.MOST + ", not " + limit);
        }
        return Summary.of(sentences(), told.get(), limit);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewsItem item && text.equals(item.text) && title.equals(item.title);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, title);
    }

    /** How long the text is, and its title if it was given one. */
    @Override
    public String toString() {
        return "NewsItem[" + title.map(given -> "title=" + given + ", ").orElse("") + text.length() + " characters]";
    }
}
