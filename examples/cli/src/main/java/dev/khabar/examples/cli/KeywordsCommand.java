package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.article.Article;
import dev.khabar.article.ArticleParser;
import dev.khabar.keyword.DocumentFrequencies;
import dev.khabar.keyword.Explanation;
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

    @Option(
            names = "--longest",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many words a keyword may have, 1 to 8 (default: ${DEFAULT-VALUE}).")
    private int longest;

    @Option(
            names = "--minimum-score",
            paramLabel = "SCORE",
            defaultValue = "0",
            description = "The least score of a keyword, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double minimumScore;

    @Option(names = "--explain", description = "Also say what each kind of evidence adds to a score, in log-odds.")
    private boolean explain;

    @Mixin
    private Texts texts = new Texts();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws BadInputException {
        KeywordExtractor.Builder builder = KeywordExtractor.builder();
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be 1 or more, not " + top);
        }
        try {
            builder.limit(top).longestPhrase(longest).minimumScore(minimumScore);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        if (frequencies != null) {
            builder.frequencies(load(frequencies));
        }
        KeywordExtractor extractor = builder.build();
        ArticleParser parser = ArticleParser.create();
        return texts.answerTitled((title, text) -> {
            Article article = parser.parse(text);
            return new KeywordsAnswer(
                    title.map(given -> extractor.extract(given, article)).orElseGet(() -> extractor.extract(article)),
                    explain);
        });
    }

    static DocumentFrequencies load(Path file) throws BadInputException {
        try {
            return DocumentFrequencies.load(file);
        } catch (IOException e) {
            throw new BadInputException(file + ": cannot be read: " + Reason.of(e));
        }
    }

    private record KeywordsAnswer(List<Keyword> keywords, boolean explain) implements Answer {

        @Override
        public void write(ObjectNode json) {
            Json.array(json, "keywords", keywords, this::write);
        }

        private void write(ObjectNode json, Keyword keyword) {
            json.put("text", keyword.text()).put("score", keyword.score());
            ArrayNode forms = json.putArray("surfaceForms");
            keyword.surfaceForms().forEach(forms::add);
            Json.array(
                    json,
                    "occurrences",
                    keyword.occurrences(),
                    (ObjectNode object, Span span) -> Json.span(object, span));
            if (explain) {
                ObjectNode evidence = json.putObject("explanation");
                evidence.put("base", keyword.explanation().base());
                keyword.explanation()
                        .contributions()
                        .forEach((kind, value) -> evidence.put(kind.name().toLowerCase(Locale.ROOT), value));
                evidence.put("repetition", keyword.explanation().repetition());
            }
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
                if (explain) {
                    lines.append(evidence(keyword.explanation()));
                }
            }
            return lines.toString();
        }

        private static String evidence(Explanation explanation) {
            StringBuilder line = new StringBuilder("             ");
            line.append(String.format(Locale.ROOT, "base %+.2f", explanation.base()));
            explanation
                    .contributions()
                    .forEach((kind, value) -> line.append(
                            String.format(Locale.ROOT, ", %s %+.2f", kind.name().toLowerCase(Locale.ROOT), value)));
            line.append(String.format(Locale.ROOT, ", repetition %+.2f%n", explanation.repetition()));
            return line.toString();
        }
    }
}
