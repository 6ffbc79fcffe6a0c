package dev.khabar.benchmarks;

import dev.khabar.restoration.DiacriticRestorer;
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

/**
 * Restoring diacritics of the seed, 2,587 UTF-16 code units: as one text, as a batch of its sentences, and sentence by
 * sentence. Characters a second are that number by the time. No articles in rotation: a letter costs the same whatever it
 * is, and a second is too short for some hundred of them.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class RestorationBenchmark {

    private final String text = Resources.seed();
    private final DiacriticRestorer restorer = DiacriticRestorer.create();
    private final List<String> sentences =
            SentenceSplitter.create().split(text).stream().map(Sentence::text).toList();

    @Benchmark
    public String khabarText() {
        return restorer.restore(text);
    }

    @Benchmark
    public List<String> khabarBatchOfSentences() {
        return restorer.restoreAll(sentences);
    }

    @Benchmark
    public int khabarSentenceBySentence() {
        int characters = 0;
        for (String sentence : sentences) {
            characters += restorer.restore(sentence).length();
        }
        return characters;
    }
}
