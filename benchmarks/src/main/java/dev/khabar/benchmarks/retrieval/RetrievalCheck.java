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
 * rank and the recall among the first ten for each analyzer, for titles as written and as others would type them.
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
        for (Map.Entry<String, Analyzer> analyzer : analyzers.entrySet()) {
            try (ArticleIndex index = new ArticleIndex(analyzer.getValue(), articles)) {
                for (Typing typing : Typing.values()) {
                    print(out, analyzer.getKey(), typing, ranks(index, articles, typing));
                }
            }
        }
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
