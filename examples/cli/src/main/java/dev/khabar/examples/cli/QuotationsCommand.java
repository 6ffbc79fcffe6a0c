package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.article.ArticleParser;
import dev.khabar.article.Passage;
import dev.khabar.quotation.Quotation;
import dev.khabar.quotation.QuotationExtractor;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code khabar quotations}. */
@Command(
        name = "quotations",
        description = "Finds who said what: quotations and reported speech, with their speakers.",
        mixinStandardHelpOptions = true)
final class QuotationsCommand implements Callable<Integer> {

    @Mixin
    private Texts texts = new Texts();

    @Override
    public Integer call() throws BadInputException {
        ArticleParser parser = ArticleParser.create();
        QuotationExtractor extractor = QuotationExtractor.create();
        return texts.answer(text -> new QuotationsAnswer(extractor.extract(parser.parse(text))));
    }

    private record QuotationsAnswer(List<Quotation> quotations) implements Answer {

        @Override
        public void write(ObjectNode json) {
            Json.array(json, "quotations", quotations, QuotationsAnswer::write);
        }

        private static void write(ObjectNode json, Quotation quotation) {
            Json.span(json, quotation.span()).put("text", quotation.text()).put("direct", quotation.isDirect());
            quotation
                    .speaker()
                    .ifPresentOrElse(
                            speaker -> write(json.putObject("speaker"), speaker), () -> json.putNull("speaker"));
            write(json.putObject("attribution"), quotation.attribution());
        }

        private static void write(ObjectNode json, Passage passage) {
            Json.span(json, passage.span()).put("text", passage.text());
        }

        @Override
        public String readable() {
            StringBuilder lines = new StringBuilder();
            for (Quotation quotation : quotations) {
                lines.append(String.format(
                        Locale.ROOT,
                        "%14s  %-8s  %s%n%26s%s%n",
                        quotation.span(),
                        quotation.isDirect() ? "direct" : "reported",
                        speaker(quotation) + " " + quotation.attribution().text(),
                        "",
                        quotation.text()));
            }
            return lines.toString();
        }

        private static String speaker(Quotation quotation) {
            return quotation.speaker().map(Passage::text).orElse("-");
        }
    }
}
