package dev.khabar.benchmarks;

import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import dev.khabar.text.Span;
import java.io.StringReader;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Sentences of a text. Ours gives spans and reasons, and the texts to those who ask ({@code khabarTexts}); the break iterators
 * of ICU and the JDK, made once as their docs advise, walk from boundary to boundary, and {@code jdkTexts} and {@code icuTexts}
 * also cut what lies between; the regular expression is the one people write, and gives spans.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class SentenceBenchmark {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Pattern TERMINATOR = Pattern.compile("[.!?\u061F\u06D4]+[\"\u00BB\u201D)]*(?=\\s|$)|\\R+");

    private final SentenceSplitter splitter = SentenceSplitter.create();
    private final BreakIterator ours = splitter.breakIterator();
    private final com.ibm.icu.text.BreakIterator icu = com.ibm.icu.text.BreakIterator.getSentenceInstance(ARABIC);
    private final BreakIterator jdk = BreakIterator.getSentenceInstance(ARABIC);

    @Benchmark
    public List<Sentence> khabar(BenchmarkText text) {
        return splitter.split(text.next());
    }

    @Benchmark
    public List<String> khabarTexts(BenchmarkText text) {
        List<String> texts = new ArrayList<>();
        for (Sentence sentence : splitter.split(text.next())) {
            texts.add(sentence.text());
        }
        return texts;
    }

    @Benchmark
    public long khabarReader(BenchmarkText text) {
        return splitter.split(new StringReader(text.next())).count();
    }

    @Benchmark
    public int khabarBreakIterator(BenchmarkText text) {
        return walk(ours, text.next());
    }

    @Benchmark
    public int jdkBreakIterator(BenchmarkText text) {
        return walk(jdk, text.next());
    }

    @Benchmark
    public List<String> jdkTexts(BenchmarkText text) {
        String all = text.next();
        List<String> texts = new ArrayList<>();
        jdk.setText(all);
        int start = jdk.first();
        for (int end = jdk.next(); end != BreakIterator.DONE; end = jdk.next()) {
            texts.add(all.substring(start, end));
            start = end;
        }
        return texts;
    }

    @Benchmark
    public List<String> icuTexts(BenchmarkText text) {
        String all = text.next();
        List<String> texts = new ArrayList<>();
        icu.setText(all);
        int start = icu.first();
        for (int end = icu.next(); end != com.ibm.icu.text.BreakIterator.DONE; end = icu.next()) {
            texts.add(all.substring(start, end));
            start = end;
        }
        return texts;
    }

    @Benchmark
    public int icuBreakIterator(BenchmarkText text) {
        icu.setText(text.next());
        int boundaries = 0;
        for (int at = icu.first(); at != com.ibm.icu.text.BreakIterator.DONE; at = icu.next()) {
            boundaries++;
        }
        return boundaries;
    }

    @Benchmark
    public List<Span> regex(BenchmarkText text) {
        List<Span> sentences = new ArrayList<>();
        Matcher matcher = TERMINATOR.matcher(text.next());
        int start = 0;
        while (matcher.find()) {
            sentences.add(new Span(start, matcher.end()));
            start = matcher.end();
        }
        return sentences;
    }

    private static int walk(BreakIterator iterator, String text) {
        iterator.setText(text);
        int boundaries = 0;
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            boundaries++;
        }
        return boundaries;
    }
}
