package dev.khabar.benchmarks;

import dev.khabar.Khabar;
import dev.khabar.article.Article;
import dev.khabar.keyword.Keyword;
import dev.khabar.sentence.Sentence;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From a running JVM that has loaded nothing of a library to its first result: class loading, tables and word lists
 * included, the code interpreted. One call a fork; nothing is kept in fields, so that nothing is loaded before it.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
@State(Scope.Thread)
public class ColdStartBenchmark {

    @Benchmark
    public String khabarNormalize(BenchmarkText text) {
        return Khabar.normalize(text.get());
    }

    @Benchmark
    public String khabarStripDiacritics(BenchmarkText text) {
        return Khabar.stripDiacritics(text.get());
    }

    @Benchmark
    public List<Sentence> khabarSentences(BenchmarkText text) {
        return Khabar.sentences(text.get());
    }

    @Benchmark
    public Article khabarArticle(BenchmarkText text) {
        return Khabar.article(text.get());
    }

    @Benchmark
    public List<Keyword> khabarKeywords(BenchmarkText text) {
        return Khabar.keywords(text.get(), 10);
    }

    @Benchmark
    public int luceneArabicAnalyzer(BenchmarkText text) throws IOException {
        int tokens = 0;
        try (ArabicAnalyzer analyzer = new ArabicAnalyzer();
                TokenStream stream = analyzer.tokenStream("body", text.get())) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens++;
            }
            stream.end();
        }
        return tokens;
    }

    @Benchmark
    public int icuBreakIterator(BenchmarkText text) {
        com.ibm.icu.text.BreakIterator iterator =
                com.ibm.icu.text.BreakIterator.getSentenceInstance(Locale.forLanguageTag("ar"));
        iterator.setText(text.get());
        int boundaries = 0;
        for (int at = iterator.first(); at != com.ibm.icu.text.BreakIterator.DONE; at = iterator.next()) {
            boundaries++;
        }
        return boundaries;
    }

    @Benchmark
    public int jdkBreakIterator(BenchmarkText text) {
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.forLanguageTag("ar"));
        iterator.setText(text.get());
        int boundaries = 0;
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            boundaries++;
        }
        return boundaries;
    }

    @Benchmark
    public String icuNfkc(BenchmarkText text) {
        return com.ibm.icu.text.Normalizer2.getNFKCInstance().normalize(text.get());
    }
}
