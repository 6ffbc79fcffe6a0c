package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.lucene.NewsArabicAnalyzer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code khabar analyze}. */
@Command(
        name = "analyze",
        description = "Shows the terms that a search engine keeps of a text, with their places.",
        mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {

    /** The analyzers to choose from. */
    enum Choice {
        NEWS(NewsArabicAnalyzer::new),
        LUCENE(ArabicAnalyzer::new),
        STANDARD(StandardAnalyzer::new);

        @SuppressWarnings("ImmutableEnumChecker") // a constructor
        private final Supplier<Analyzer> maker;

        Choice(Supplier<Analyzer> maker) {
            this.maker = maker;
        }

        Analyzer make() {
            return maker.get();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--analyzer",
            paramLabel = "news|lucene|standard",
            defaultValue = "news",
            description = "news is this library's, lucene is Lucene's for Arabic, standard the one without a language"
                    + " (default: ${DEFAULT-VALUE}).")
    private Choice choice = Choice.NEWS;

    @Mixin
    private Texts texts = new Texts();

    @Override
    public Integer call() throws BadInputException {
        try (Analyzer analyzer = choice.make()) {
            return texts.answer(text -> new TermsAnswer(IndexedTerm.of(analyzer, text)));
        }
    }

    private record TermsAnswer(List<IndexedTerm> terms) implements Answer {

        @Override
        public void write(ObjectNode json) {
            Json.array(json, "terms", terms, TermsAnswer::write);
        }

        private static void write(ObjectNode json, IndexedTerm term) {
            json.put("term", term.text());
            Json.span(json, term.span()).put("position", term.position());
        }

        @Override
        public String readable() {
            StringBuilder lines = new StringBuilder();
            for (IndexedTerm term : terms) {
                lines.append(String.format(Locale.ROOT, "%6d  %14s  %s%n", term.position(), term.span(), term.text()));
            }
            return lines.toString();
        }
    }
}
