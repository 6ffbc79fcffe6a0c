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
 * included, the code interpreted. One call a fork, on the seed; nothing else is kept in fields, so that nothing is loaded
 * before it.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
@State(Scope.Thread)
public class ColdStartBenchmark {

    private final String text = Resources.seed();

    @Benchmark
    public String khabarNormalize() {
        return Khabar.normalize(text);
    }

    @Benchmark
    public String khabarStripDiacritics() {
        return Khabar.stripDiacritics(text);
    }

    @Benchmark
    public List<Sentence> khabarSentences() {
        return Khabar.sentences(text);
    }

    @Benchmark
    public Article khabarArticle() {
        return Khabar.article(text);
    }

    @Benchmark
    public List<Keyword> khabarKeywords() {
        return Khabar.keywords(text, 10);
    }

    @Benchmark
    public int luceneArabicAnalyzer() throws IOException {
        int tokens = 0;
        try (ArabicAnalyzer analyzer = new ArabicAnalyzer();
                TokenStream stream = analyzer.tokenStream("body", text)) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens++;
            }
            stream.end();
        }
        return tokens;
    }

    @Benchmark
    public int icuBreakIterator() {
        com.ibm.icu.text.BreakIterator iterator =
                com.ibm.icu.text.BreakIterator.getSentenceInstance(Locale.forLanguageTag("ar"));
        iterator.setText(text);
        int boundaries = 0;
        for (int at = iterator.first(); at != com.ibm.icu.text.BreakIterator.DONE; at = iterator.next()) {
            boundaries++;
        }
        return boundaries;
    }

    @Benchmark
    public int jdkBreakIterator() {
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.forLanguageTag("ar"));
        iterator.setText(text);
        int boundaries = 0;
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            boundaries++;
        }
        return boundaries;
    }

    @Benchmark
    public String icuNfkc() {
        return com.ibm.icu.text.Normalizer2.getNFKCInstance().normalize(text);
    }
}
