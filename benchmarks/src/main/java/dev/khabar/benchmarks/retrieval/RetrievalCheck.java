package dev.khabar.benchmarks.retrieval;

import dev.khabar.benchmarks.training.NewsArticle;
import dev.khabar.lucene.NewsArabicAnalyzer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * Takes the title of every article as a query for its own text: {@code RetrievalCheck CORPUS}. Prints the mean reciprocal
 * rank and the recall among the first ten for each analyzer, for titles as written and as others would type them; then how
 * often two random words of the title, both of which the text must have, find it, and how often they find nothing.
 */
public final class RetrievalCheck {

    private static final int TOP = 10;

    private RetrievalCheck() {}

    /** Argument: the corpus, JSON lines with {@code title} and {@code text}, gzipped. */
    public static void main(String[] arguments) throws IOException {
        List<NewsArticle> articles = NewsArticle.read(Path.of(arguments[0]));
        Map<String, Analyzer> analyzers = new LinkedHashMap<>();
        analyzers.put("StandardAnalyzer", new StandardAnalyzer());
        analyzers.put("ArabicAnalyzer", new ArabicAnalyzer());
        analyzers.put("NewsArabicAnalyzer", new NewsArabicAnalyzer());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%d articles%n%-20s %-14s %6s %10s%n", articles.size(), "analyzer", "typed", "MRR", "recall@10");
        WordPairs pairs = new WordPairs(articles);
        Map<String, List<WordPairs.Outcome>> outcomes = new LinkedHashMap<>();
        for (Map.Entry<String, Analyzer> analyzer : analyzers.entrySet()) {
            try (ArticleIndex index = new ArticleIndex(analyzer.getValue(), articles)) {
                for (Typing typing : Typing.values()) {
                    print(out, analyzer.getKey(), typing, ranks(index, articles, typing));
                }
                outcomes.put(analyzer.getKey(), pairs.outcomes(index));
            }
        }
        out.printf("%ntwo words of the title: found %%, no results %%, distance from NewsArabicAnalyzer%n");
        List<WordPairs.Outcome> ours = outcomes.getOrDefault("NewsArabicAnalyzer", List.of());
        outcomes.forEach((name, theirs) -> out.printf(
                Locale.ROOT,
                "%-20s %5.1f %5.1f %5.1f%n",
                name,
                share(theirs, WordPairs.Outcome.FOUND),
                share(theirs, WordPairs.Outcome.NOTHING),
                SignTest.of(theirs, ours).deviations()));
    }

    /** Of the queries that were asked, in percent. */
    private static double share(List<WordPairs.Outcome> outcomes, WordPairs.Outcome outcome) {
        long asked = outcomes.stream()
                .filter(each -> each != WordPairs.Outcome.NOT_ASKED)
                .count();
        return 100.0 * outcomes.stream().filter(outcome::equals).count() / Math.max(1, asked);
    }

    private static int[] ranks(ArticleIndex index, List<NewsArticle> articles, Typing typing) {
        return IntStream.range(0, articles.size())
                .parallel()
                .map(article -> {
                    try {
                        return index.rank(
                                article, typing.type(articles.get(article).title()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toArray();
    }

    private static void print(PrintStream out, String analyzer, Typing typing, int[] ranks) {
        double reciprocal = IntStream.of(ranks)
                .mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank)
                .average()
                .orElse(0);
        double recall = IntStream.of(ranks)
                .mapToDouble(rank -> rank > 0 && rank <= TOP ? 1 : 0)
                .average()
                .orElse(0);
        String typed = typing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        out.printf(Locale.ROOT, "%-20s %-14s %6.4f %10.4f%n", analyzer, typed, reciprocal, recall);
    }
}
