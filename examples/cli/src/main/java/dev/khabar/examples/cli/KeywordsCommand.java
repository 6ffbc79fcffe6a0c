package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.keyword.DocumentFrequencies;
import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import dev.khabar.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khabar keywords}. */
@Command(
        name = "keywords",
        description = "Extracts keywords, best first, with every place where they occur.",
        mixinStandardHelpOptions = true)
final class KeywordsCommand implements Callable<Integer> {

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(
            names = "--frequencies",
            paramLabel = "FILE",
            description = "Document frequencies made by 'khabar frequencies', in place of the packaged ones.")
    private @Nullable Path frequencies;

    @Mixin
    private Texts texts = new Texts();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws BadInputException {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be 1 or more, not " + top);
        }
        KeywordExtractor.Builder builder = KeywordExtractor.builder().limit(top);
        if (frequencies != null) {
            builder.frequencies(load(frequencies));
        }
        KeywordExtractor extractor = builder.build();
        return texts.answer(text -> new KeywordsAnswer(extractor.extract(text)));
    }

    private static DocumentFrequencies load(Path file) throws BadInputException {
        try {
            return DocumentFrequencies.load(file);
        } catch (IOException e) {
            throw new BadInputException(file + ": " + e.getMessage());
        }
    }

    private record KeywordsAnswer(List<Keyword> keywords) implements Answer {

        @Override
        public void write(ObjectNode json) {
            Json.array(json, "keywords", keywords, KeywordsAnswer::write);
        }

        private static void write(ObjectNode json, Keyword keyword) {
            json.put("text", keyword.text()).put("score", keyword.score());
            ArrayNode forms = json.putArray("surfaceForms");
            keyword.surfaceForms().forEach(forms::add);
            Json.array(
                    json,
                    "occurrences",
                    keyword.occurrences(),
                    (ObjectNode object, Span span) -> Json.span(object, span));
        }

        @Override
        public String readable() {
            StringBuilder lines = new StringBuilder();
            for (Keyword keyword : keywords) {
                lines.append(String.format(
                        Locale.ROOT,
                        "%.3f  %3dx  %s%n",
                        keyword.score(),
                        keyword.occurrences().size(),
                        keyword.text()));
            }
            return lines.toString();
        }
    }
}
