package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.article.Article;
import dev.khabar.article.ArticleParser;
import dev.khabar.article.Block;
import dev.khabar.article.Credit;
import dev.khabar.article.Furniture;
import dev.khabar.article.Paragraph;
import dev.khabar.article.Passage;
import dev.khabar.article.Section;
import dev.khabar.sentence.Sentence;
import java.util.Locale;
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
            passage(json, "deck", article.deck());
            passage(json, "byline", article.byline());
            passage(json, "dateline", article.dateline());
            passage(json, "published", article.published());
            Json.array(json, "credits", article.credits(), ArticleAnswer::credit);
            Json.array(json, "sections", article.sections(), ArticleAnswer::section);
            Json.array(json, "captions", article.captions(), ArticleAnswer::caption);
            Json.array(json, "furniture", article.furniture(), ArticleAnswer::furniture);
        }

        private static void credit(ObjectNode json, Credit credit) {
            Json.span(json.put("kind", name(credit.kind())).put("text", credit.text()), credit.span());
            passage(json, "place", credit.place());
            passage(json, "agency", credit.agency());
            passage(json, "reporter", credit.reporter());
            passage(json, "date", credit.date());
        }

        private static void caption(ObjectNode json, Passage caption) {
            Json.span(json.put("text", caption.text()), caption.span());
        }

        private static void furniture(ObjectNode json, Furniture furniture) {
            Json.span(json.put("kind", name(furniture.kind())).put("text", furniture.text()), furniture.span());
        }

        private static String name(Enum<?> kind) {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        private static void passage(ObjectNode json, String name, Optional<Passage> passage) {
            passage.ifPresentOrElse(
                    found -> Json.span(json.putObject(name).put("text", found.text()), found.span()),
                    () -> json.putNull(name));
        }

        private static void section(ObjectNode json, Section section) {
            passage(json, "subheading", section.subheading());
            Json.array(json, "blocks", section.blocks(), ArticleAnswer::block);
            Json.array(json, "paragraphs", section.paragraphs(), ArticleAnswer::paragraph);
        }

        private static void block(ObjectNode json, Block block) {
            Json.span(json.put("kind", name(block.kind())), block.span());
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
