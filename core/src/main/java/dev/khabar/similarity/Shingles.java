package dev.khabar.similarity;

import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.scan.WordScanner;
import java.util.Arrays;

/**
 * The hashes of a text's runs of three words. They are part of what users keep: a change of them, of the preset or of what
 * a word is makes old fingerprints worthless.
 */
final class Shingles {

    private static final int WORDS = 3;

    /** Odd numbers without structure, from the golden ratio and the mixer of SplitMix64 (Steele, Lea, Flood 2014). */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final long FIRST_MIX = 0xBF58476D1CE4E5B9L;
    private static final long SECOND_MIX = 0x94D049BB133111EBL;

    private final String text;
    private long[] words = new long[256];
    private int size;

    private Shingles(String text) {
        this.text = text;
    }

    static long[] of(CharSequence text) {
        Shingles shingles = new Shingles(TextNormalizer.of(Preset.SEARCH).normalize(text));
        WordScanner.scan(shingles.text, shingles::add);
        return shingles.hashes();
    }

    private void add(int start, int end) {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
        }
        long hash = (long) end - start;
        for (int i = start; i < end; i++) {
            hash = mix(hash + text.charAt(i));
        }
        words[size++] = hash;
    }

    private long[] hashes() {
        int run = Math.min(WORDS, size);
        if (run == 0) {
            return new long[0];
        }
        long[] hashes = new long[size - run + 1];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (int j = i; j < i + run; j++) {
                hash = mix(hash + words[j]);
            }
            hashes[i] = hash >>> 1;
        }
        return hashes;
    }

    private static long mix(long value) {
        long z = value + GOLDEN;
        z = (z ^ (z >>> 30)) * FIRST_MIX;
        z = (z ^ (z >>> 27)) * SECOND_MIX;
        return z ^ (z >>> 31);
    }
}
