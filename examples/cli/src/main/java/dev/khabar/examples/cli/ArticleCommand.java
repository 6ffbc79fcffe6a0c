package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.article.Article;
import dev.khabar.article.ArticleParser;
import dev.khabar.article.Paragraph;
import dev.khabar.article.Passage;
import dev.khabar.article.Section;
import dev.khabar.sentence.Sentence;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code khabar article}. */
@Command(
        name = "article",
        description = "Tells headline, sections, paragraphs and sentences of a news article apart.",
        mixinStandardHelpOptions = true)
final class ArticleCommand implements Callable<Integer> {

    @Mixin
    private Texts texts = new Texts();

    @Override
    public Integer call() throws BadInputException {
        ArticleParser parser = ArticleParser.create();
        return texts.answer(text -> new ArticleAnswer(parser.parse(text)));
    }

    private record ArticleAnswer(Article article) implements Answer {

        @Override
        public void write(ObjectNode json) {
            passage(json, "headline", article.headline());
            passage(json, "byline", article.byline());
            passage(json, "dateline", article.dateline());
            Json.array(json, "sections", article.sections(), ArticleAnswer::section);
        }

        private static void passage(ObjectNode json, String name, Optional<Passage> passage) {
            passage.ifPresentOrElse(
                    found -> Json.span(json.putObject(name).put("text", found.text()), found.span()),
                    () -> json.putNull(name));
        }

        private static void section(ObjectNode json, Section section) {
            passage(json, "subheading", section.subheading());
            Json.array(json, "paragraphs", section.paragraphs(), ArticleAnswer::paragraph);
        }

        private static void paragraph(ObjectNode json, Paragraph paragraph) {
            Json.span(json, paragraph.span());
            Json.array(json, "sentences", paragraph.sentences(), ArticleAnswer::sentence);
        }

        private static void sentence(ObjectNode json, Sentence sentence) {
            Json.span(json, sentence.span()).put("text", sentence.text());
        }

        @Override
        public String readable() {
            StringBuilder lines = new StringBuilder();
            article.headline()
                    .ifPresent(headline ->
                            lines.append("# ").append(headline.text()).append("\n\n"));
            article.byline().ifPresent(byline -> lines.append(byline.text()).append("\n\n"));
            for (Section section : article.sections()) {
                section.subheading()
                        .ifPresent(subheading ->
                                lines.append("## ").append(subheading.text()).append("\n\n"));
                for (Paragraph paragraph : section.paragraphs()) {
                    lines.append(paragraph.text()).append("\n\n");
                }
            }
            return lines.toString();
        }
    }
}
