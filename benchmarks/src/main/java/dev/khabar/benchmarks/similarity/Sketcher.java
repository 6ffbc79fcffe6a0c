package dev.khabar.benchmarks.similarity;

import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.similarity.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes the sketch of a text, from which similarities are estimated. */
enum Sketcher {
    FINGERPRINT {
        @Override
        Object sketch(String text) {
            return Fingerprint.of(text);
        }

        @Override
        double similarity(Object left, Object right) {
            return ((Fingerprint) left).similarity((Fingerprint) right);
        }
    },
    /** One hash function, 128 buckets, empty ones filled from their neighbours: the sketch of the same size. */
    LUCENE_128 {
        @Override
        Object sketch(String text) {
            return terms(text, 128);
        }
    },
    /** The filter's default number of buckets. */
    LUCENE_512 {
        @Override
        Object sketch(String text) {
            return terms(text, 512);
        }
    };

    private static final int WORDS = 3;

    abstract Object sketch(String text);

    /** The share of the terms of two documents that both have, as a query counts it. */
    double similarity(Object left, Object right) {
        Set<?> common = new HashSet<>((Set<?>) left);
        common.retainAll((Set<?>) right);
        int either = ((Set<?>) left).size() + ((Set<?>) right).size() - common.size();
        return either == 0 ? 0 : (double) common.size() / either;
    }

    private static Set<String> terms(String text, int buckets) {
        Set<String> terms = new HashSet<>();
        try (Analyzer analyzer = analyzer(buckets);
                TokenStream tokens = analyzer.tokenStream(
                        "text", TextNormalizer.of(Preset.SEARCH).normalize(text))) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static Analyzer analyzer(int buckets) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                ShingleFilter runs = new ShingleFilter(words, WORDS, WORDS);
                runs.setOutputUnigrams(false);
                return new TokenStreamComponents(words, new MinHashFilter(runs, 1, buckets, 1, true));
            }
        };
    }

    /** The real runs of three words of a text. */
    static Set<String> runs(String text) {
        String[] words = text.strip().split("[^\\p{L}\\p{N}\\p{M}]+", -1);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + WORDS <= words.length; i++) {
            runs.add(String.join(" ", Arrays.asList(words).subList(i, i + WORDS)));
        }
        return runs;
    }
}
