package dev.khabar.quotation;

import dev.khabar.article.Article;
import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import dev.khabar.text.LineSeparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds who said what in a news text.
 *
 * <ul>
 *   <li>a verb of speech, its subject and a clause or a quotation: {@code قال الوزير إن ...}, {@code وأضاف: «...»}
 *   <li>a participle or noun that goes on: {@code مشيرا إلى أن}, {@code نقلت عنه قوله إن}
 *   <li>a quotation and the verb behind it: {@code «...»، يقول المدرب}
 *   <li>a source before a statement or behind it: {@code بحسب الوزارة}, {@code وفق ما أعلن المتحدث}, {@code على حد قوله}
 * </ul>
 *
 * <p>Terms and titles in quotation marks are none, nor is a quotation whose speaker the sentence names in a way that is not
 * understood. A direct quotation may go through several sentences; one that is not closed ends with its sentence. What is
 * quoted inside a quotation is a part of it.
 *
 * <p>Immutable and safe to share between threads; time is linear in the text.
 */
public final class QuotationExtractor {

    private static final QuotationExtractor INSTANCE = new QuotationExtractor();

    private QuotationExtractor() {}

    /** The extractor. */
    public static QuotationExtractor create() {
        return INSTANCE;
    }

    /** The quotations of a text, in order; they do not overlap. */
    public List<Quotation> extract(CharSequence text) {
        String given = Objects.requireNonNull(text, "text").toString();
        return extract(given, SentenceSplitter.create().split(given));
    }

    /** The quotations of an article's paragraphs, in order. */
    public List<Quotation> extract(Article article) {
        return extract(Objects.requireNonNull(article, "article").text(), article.sentences());
    }

    private static List<Quotation> extract(String text, List<Sentence> sentences) {
        List<Quotation> quotations = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size() || breaks(text, sentences.get(i - 1), sentences.get(i))) {
                new LineReader(text, sentences.subList(from, i)).read(quotations);
                from = i;
            }
        }
        return List.copyOf(quotations);
    }

    /** Whether a line ends between two sentences. */
    private static boolean breaks(String text, Sentence one, Sentence other) {
        return text.substring(one.span().end(), other.span().start()).chars().anyMatch(c -> LineSeparator.is((char) c));
    }

    @Override
    public String toString() {
        return "QuotationExtractor";
    }
}
