package dev.khabar.examples.report;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The text of a web page with a line for each block, as {@link dev.khabar.article.ArticleParser} takes it: line breaks that only
 * the source has, inside a paragraph, are white space.
 */
final class WebPageText {

    private static final String BLOCKS =
            "p, div, section, article, header, nav, footer, aside, h1, h2, h3, h4, h5, h6, ul, ol, li,"
                    + " blockquote, figure, figcaption, table, tr, dt, dd";
    /** Not white space for {@link Document#text()}, so that it stays. */
    private static final char LINE_SEPARATOR = '\u2028';

    private WebPageText() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, noscript, template").remove();
        String separator = String.valueOf(LINE_SEPARATOR);
        page.select("br").after(separator);
        page.select(BLOCKS).before(separator).after(separator);
        return page.body().text().replace(LINE_SEPARATOR, '\n');
    }
}
