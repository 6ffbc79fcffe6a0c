package dev.khabar.examples.report;

import dev.khabar.article.Passage;
import dev.khabar.quotation.Quotation;
import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who said what, in the order of the text. */
record Quotes(List<Quote> quotes) {

    /**
     * One quotation.
     *
     * @param speaker as the sentence names him, or null
     * @param verb the word that says that it was said
     * @param direct whether these are the speaker's own words
     * @param direction {@code rtl}, or {@code ltr} where it is mostly written from left to right
     * @param sentence the number of the sentence that it begins in, from 1
     */
    record Quote(@Nullable String speaker, String verb, String text, boolean direct, String direction, int sentence) {}

    /** @param sentences of the article's paragraphs, in order */
    static Quotes of(List<Quotation> quotations, List<Sentence> sentences) {
        List<Quote> quotes = new ArrayList<>();
        for (Quotation quotation : quotations) {
            quotes.add(new Quote(
                    quotation.speaker().map(Passage::text).map(Printable::text).orElse(null),
                    Printable.text(quotation.attribution().text()),
                    Printable.text(quotation.text()),
                    quotation.isDirect(),
                    Direction.of(quotation.text()),
                    sentence(quotation.span(), sentences)));
        }
        return new Quotes(List.copyOf(quotes));
    }

    /** The last one that begins before the quotation does, or with it. */
    private static int sentence(Span quotation, List<Sentence> sentences) {
        int number = 1;
        while (number < sentences.size() && sentences.get(number).span().start() <= quotation.start()) {
            number++;
        }
        return number;
    }
}
