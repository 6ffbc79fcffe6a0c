package dev.khabar.benchmarks;

import dev.khabar.article.Article;
import dev.khabar.article.ArticleParser;
import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The structure of an article, beside its sentences alone and the lines that it is told from. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class ArticleBenchmark {

    private final ArticleParser parser = ArticleParser.create();
    private final SentenceSplitter splitter = SentenceSplitter.create();

    @Benchmark
    public Article khabar(BenchmarkText text) {
        return parser.parse(text.next());
    }

    @Benchmark
    public List<Sentence> khabarSentences(BenchmarkText text) {
        return splitter.split(text.next());
    }

    @Benchmark
    public List<String> lines(BenchmarkText text) {
        return text.next().lines().map(String::strip).toList();
    }
}
