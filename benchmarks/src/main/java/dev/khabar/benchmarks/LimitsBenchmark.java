package dev.khabar.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What anything on a text costs at least: {@code scan} reads each character once, {@code tableScan} asks a table about each,
 * {@code copy} makes a string of them; {@code wordLookUps} also hashes each word and finds it in a flat table of some
 * hundred thousand, as large as the packaged counts.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class LimitsBenchmark {

    private static final int SLOTS = 1 << 18;
    private static final int WORDS = SLOTS / 2;

    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

    private final int[] hashes = new int[SLOTS];

    @Setup
    public void prepare(BenchmarkText text) {
        text.prepared(this::rememberWords);
        for (int i = 1; i < WORDS; i++) {
            remember(i * 0x9E3779B9);
        }
    }

    @Benchmark
    public int scan(BenchmarkText text) {
        return Limits.scan(text.next());
    }

    @Benchmark
    public int tableScan(BenchmarkText text) {
        return Limits.tableScan(text.next());
    }

    @Benchmark
    public String copy(BenchmarkText text) {
        return Limits.copy(text.next());
    }

    @Benchmark
    public int wordLookUps(BenchmarkText text) {
        String all = text.next();
        int found = 0;
        int hash = 0;
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (Limits.isLetter(c)) {
                hash = 31 * hash + c;
            } else if (hash != 0) {
                found += hashes[slot(hash)] == hash ? 1 : 0;
                hash = 0;
            }
        }
        return found;
    }

    /** Of a word, String's own hash is the one above. */
    private String rememberWords(String text) {
        NO_LETTER.splitAsStream(text).forEach(word -> remember(word.hashCode()));
        return text;
    }

    private void remember(int hash) {
        hashes[slot(hash)] = hash;
    }

    /** Where it stands, or the free place where it would. */
    private int slot(int hash) {
        int slot = (hash * 0x9E3779B9) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SLOTS));
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
