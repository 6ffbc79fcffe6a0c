package dev.khabar.benchmarks;

import dev.khabar.lucene.NewsArabicAnalyzer;
import dev.khabar.lucene.NormalizationCharFilter;
import dev.khabar.lucene.SentenceTokenizer;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.sentence.SentenceSplitter;
import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A text through an analyzer, every token looked at. Lucene's {@code ArabicAnalyzer} is the peer; {@code
 * StandardAnalyzer} shows what cutting into words costs, the others what our char filter and tokenizer cost.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class LuceneAnalyzerBenchmark {

    private final Analyzer khabar = new NewsArabicAnalyzer();
    private final Analyzer arabic = new ArabicAnalyzer();
    private final Analyzer standard = new StandardAnalyzer();
    private final Analyzer charFilter = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new StandardTokenizer());
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new NormalizationCharFilter(reader, TextNormalizer.of(Preset.SEARCH));
        }
    };
    private final Analyzer sentences = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new SentenceTokenizer(SentenceSplitter.create(), 0));
        }
    };

    @Benchmark
    public int khabar(BenchmarkText text) throws IOException {
        return analyze(khabar, text);
    }

    @Benchmark
    public int luceneArabic(BenchmarkText text) throws IOException {
        return analyze(arabic, text);
    }

    @Benchmark
    public int luceneStandard(BenchmarkText text) throws IOException {
        return analyze(standard, text);
    }

    @Benchmark
    public int khabarCharFilter(BenchmarkText text) throws IOException {
        return analyze(charFilter, text);
    }

    @Benchmark
    public int khabarSentenceTokenizer(BenchmarkText text) throws IOException {
        return analyze(sentences, text);
    }

    /** The number of characters of all terms. */
    private static int analyze(Analyzer analyzer, BenchmarkText text) throws IOException {
        int characters = 0;
        try (TokenStream tokens = analyzer.tokenStream("text", text.next())) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                characters += term.length();
            }
            tokens.end();
        }
        return characters;
    }
}
