package dev.khabar.benchmarks;

import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One instance, shared by one thread and by two. The time is that of one call in one thread: where it is the same with two
 * threads, sharing costs nothing and twice the text is done. Lucene's analyzer, the yardstick, keeps its parts per thread;
 * {@code tableScan} shares nothing and asks for no memory, {@code copy} for almost nothing else: what two threads of this machine
 * reach at most, without and with allocation.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 1)
@State(Scope.Benchmark)
public class ConcurrencyBenchmark {

    private final TextNormalizer normalizer = TextNormalizer.of(Preset.SEARCH);
    private final SentenceSplitter splitter = SentenceSplitter.create();
    private final KeywordExtractor extractor = KeywordExtractor.create();
    private final ArabicAnalyzer analyzer = new ArabicAnalyzer();

    @Benchmark
    @Threads(1)
    public String khabarSearchOneThread(BenchmarkText text) {
        return normalizer.normalize(text.next());
    }

    @Benchmark
    @Threads(2)
    @SameResultAs("khabarSearchOneThread")
    public String khabarSearchTwoThreads(BenchmarkText text) {
        return normalizer.normalize(text.next());
    }

    @Benchmark
    @Threads(1)
    public List<Sentence> khabarSentencesOneThread(BenchmarkText text) {
        return splitter.split(text.next());
    }

    @Benchmark
    @Threads(2)
    @SameResultAs("khabarSentencesOneThread")
    public List<Sentence> khabarSentencesTwoThreads(BenchmarkText text) {
        return splitter.split(text.next());
    }

    @Benchmark
    @Threads(1)
    public List<Keyword> khabarKeywordsOneThread(BenchmarkText text) {
        return extractor.extract(text.next());
    }

    @Benchmark
    @Threads(2)
    @SameResultAs("khabarKeywordsOneThread")
    public List<Keyword> khabarKeywordsTwoThreads(BenchmarkText text) {
        return extractor.extract(text.next());
    }

    @Benchmark
    @Threads(1)
    public int luceneArabicAnalyzerOneThread(BenchmarkText text) throws IOException {
        return tokens(text.next());
    }

    @Benchmark
    @Threads(2)
    @SameResultAs("luceneArabicAnalyzerOneThread")
    public int luceneArabicAnalyzerTwoThreads(BenchmarkText text) throws IOException {
        return tokens(text.next());
    }

    @Benchmark
    @Threads(1)
    public int tableScanOneThread(BenchmarkText text) {
        return Limits.tableScan(text.next());
    }

    @Benchmark
    @Threads(2)
    @SameResultAs("tableScanOneThread")
    public int tableScanTwoThreads(BenchmarkText text) {
        return Limits.tableScan(text.next());
    }

    @Benchmark
    @Threads(1)
    public String copyOneThread(BenchmarkText text) {
        return Limits.copy(text.next());
    }

    @Benchmark
    @Threads(2)
    @SameResultAs("copyOneThread")
    public String copyTwoThreads(BenchmarkText text) {
        return Limits.copy(text.next());
    }

    private int tokens(String text) throws IOException {
        int tokens = 0;
        try (TokenStream stream = analyzer.tokenStream("body", text)) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens++;
            }
            stream.end();
        }
        return tokens;
    }
}
