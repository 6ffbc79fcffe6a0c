package dev.khabar.benchmarks;

import dev.khabar.keyword.DocumentFrequencies;
import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Keywords of a text. No library for the JVM extracts Arabic key phrases, so the measure is one pass of Lucene's
 * {@code ArabicAnalyzer}, the least that any extractor on Lucene has to do before it counts: words, folded, stopped and
 * stemmed, one after another in one reused attribute.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class KeywordBenchmark {

    private final KeywordExtractor extractor = KeywordExtractor.create();
    private final Analyzer analyzer = new ArabicAnalyzer();

    @Benchmark
    public List<Keyword> khabar(BenchmarkText text) {
        return extractor.extract(text.get());
    }

    /** The document counted and nothing kept: words and stems with their company, as for a corpus. */
    @Benchmark
    public DocumentFrequencies khabarCounting(BenchmarkText text) {
        return DocumentFrequencies.builder().add(text.get()).build();
    }

    @Benchmark
    public int luceneArabicAnalyzer(BenchmarkText text) throws IOException {
        int letters = 0;
        try (TokenStream tokens = analyzer.tokenStream("text", new StringReader(text.get()))) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                letters += term.length();
            }
            tokens.end();
        }
        return letters;
    }
}
