package dev.khabar.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.Khabar;
import dev.khabar.NewsItem;
import dev.khabar.article.Passage;
import dev.khabar.keyword.Keyword;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.quotation.Quotation;
import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;

/** What is found in a text, as JSON; offsets count UTF-16 code units of the text. */
final class FindingsJson {

    private FindingsJson() {}

    static String of(String text, Preset preset) {
        NewsItem item = Khabar.analyze(text);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        item.article()
                .headline()
                .ifPresent(headline -> passage(json.putObject("headline"), headline.span(), headline.text()));
        ArrayNode sentences = json.putArray("sentences");
        for (Sentence sentence : item.sentences()) {
            passage(sentences.addObject(), sentence.span(), sentence.text());
        }
        ArrayNode keywords = json.putArray("keywords");
        for (Keyword keyword : item.keywords()) {
            ObjectNode entry = keywords.addObject()
                    .put("text", Printable.text(keyword.text()))
                    .put("score", keyword.score());
            ArrayNode occurrences = entry.putArray("occurrences");
            keyword.occurrences().forEach(occurrence -> span(occurrences.addObject(), occurrence));
        }
        ArrayNode quotations = json.putArray("quotations");
        for (Quotation quotation : item.quotations()) {
            ObjectNode entry = passage(quotations.addObject(), quotation.span(), quotation.text())
                    .put("direct", quotation.isDirect());
            Passage verb = quotation.attribution();
            passage(entry.putObject("attribution"), verb.span(), verb.text());
            quotation
                    .speaker()
                    .ifPresent(speaker -> passage(entry.putObject("speaker"), speaker.span(), speaker.text()));
        }
        json.put("normalized", Printable.text(TextNormalizer.of(preset).normalize(text)));
        return json.toPrettyString();
    }

    private static ObjectNode passage(ObjectNode json, Span span, String text) {
        return span(json, span).put("text", Printable.text(text));
    }

    private static ObjectNode span(ObjectNode json, Span span) {
        return json.put("start", span.start()).put("end", span.end());
    }
}
