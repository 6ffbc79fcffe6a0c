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
    public Article khabar(SentenceTexts texts) {
        return parser.parse(texts.text());
    }

    @Benchmark
    public List<Sentence> khabarSentences(SentenceTexts texts) {
        return splitter.split(texts.text());
    }

    @Benchmark
    public List<String> lines(SentenceTexts texts) {
        return texts.text().lines().map(String::strip).toList();
    }
}
