package dev.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.article.ArticleParser;
import dev.khabar.diacritics.DiacriticComparison;
import dev.khabar.diacritics.DiacriticLevel;
import dev.khabar.diacritics.DiacriticMatcher;
import dev.khabar.diacritics.DiacriticProfile;
import dev.khabar.diacritics.Diacritics;
import dev.khabar.keyword.KeywordExtractor;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.quotation.QuotationExtractor;
import dev.khabar.restoration.DiacriticRestorer;
import dev.khabar.sentence.SentenceSplitter;
import dev.khabar.word.NewsStemmer;
import dev.khabar.word.StopWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One instance of everything, used by many threads at once, and used for long. */
class SharedInstancesTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 40;
    private static final long SEED = 20_251_125;

    /** What is shared, each as a function from a text to something that can be compared. */
    private static Map<String, Function<String, Object>> shared() {
        Map<String, Function<String, Object>> all = new LinkedHashMap<>();
        for (Preset preset : List.of(Preset.SEARCH, Preset.DISPLAY, Preset.LUCENE, Preset.ARABERT)) {
            TextNormalizer normalizer = TextNormalizer.of(preset);
            all.put(preset.name(), normalizer::normalize);
            all.put(preset.name() + " explained", normalizer::explain);
        }
        SentenceSplitter splitter = SentenceSplitter.create();
        ArticleParser parser = ArticleParser.create();
        KeywordExtractor extractor = KeywordExtractor.create();
        DiacriticRestorer restorer = DiacriticRestorer.create();
        NewsStemmer stemmer = NewsStemmer.create();
        StopWords stopWords = StopWords.news();
        DiacriticMatcher matcher = DiacriticMatcher.of("أستانا", DiacriticLevel.COMPATIBLE);
        DiacriticComparison comparison =
                DiacriticComparison.of(DiacriticLevel.LETTERS).foldingLetters();
        all.put("sentences", splitter::split);
        all.put("article", parser::parse);
        all.put("keywords", extractor::extract);
        all.put("quotations", QuotationExtractor.create()::extract);
        all.put("restored", text -> restorer.restore(text.substring(0, Math.min(200, text.length()))));
        all.put("stripped", Diacritics::strip);
        all.put("profile", DiacriticProfile::of);
        all.put("found", matcher::findAll);
        all.put("key", comparison::key);
        all.put(
                "stems",
                text -> Stream.of(text.split(" ", -1)).map(stemmer::stem).toList());
        all.put(
                "stop words",
                text -> Stream.of(text.split(" ", -1)).map(stopWords::contains).toList());
        return all;
    }

    /** The seed, and its paragraphs in other orders. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(SeedArticle.text()));
        List<String> paragraphs = new ArrayList<>(SeedArticle.text().lines().toList());
        Random random = new Random(SEED);
        for (int i = 0; i < 4; i++) {
            Collections.shuffle(paragraphs, random);
            texts.add(String.join("\n", paragraphs.subList(0, 6)));
        }
        return texts;
    }

    @TestFactory
    Stream<DynamicTest> manyThreadsGetWhatOneGets() {
        List<String> texts = texts();
        return shared().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    List<Object> expected = texts.stream().map(entry.getValue()).toList();
                    for (List<Object> results : inThreads(entry.getValue(), texts)) {
                        assertThat(results).isEqualTo(expected);
                    }
                }));
    }

    /** Every thread begins with another text, all at the same moment, and keeps what its last round gave. */
    private static List<List<Object>> inThreads(Function<String, Object> job, List<String> texts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Future<List<Object>>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                running.add(threads.submit(() -> {
                    start.await();
                    Object[] results = new Object[texts.size()];
                    for (int i = 0; i < ROUNDS; i++) {
                        int text = (first + i) % texts.size();
                        results[text] = job.apply(texts.get(text));
                    }
                    return List.of(results);
                }));
            }
            List<List<Object>> results = new ArrayList<>();
            for (Future<List<Object>> result : running) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** What is kept from call to call has a bound: words never seen before leave nothing behind. */
    @Test
    void aMillionCallsLeaveNothingBehind() {
        Map<String, Function<String, Object>> all = shared();
        all.remove("restored"); // slow; nothing is kept there but the weights
        int few = callAll(all, 2_000);
        long before = usedMemory();

        int many = callAll(all, 1_000_000 / all.size());

        assertThat(many).isNotEqualTo(few);
        assertThat(usedMemory() - before).as("bytes").isLessThan(4_000_000);
    }

    /** Returns something that depends on every result, so that no call can be left out. */
    private static int callAll(Map<String, Function<String, Object>> all, int times) {
        Random random = new Random(SEED);
        int hash = 0;
        for (int i = 0; i < times; i++) {
            String text = word(random) + " " + word(random) + ". " + word(random);
            for (Function<String, Object> job : all.values()) {
                hash = 31 * hash + job.apply(text).hashCode();
            }
        }
        return hash;
    }

    private static String word(Random random) {
        char[] letters = new char[5];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) ('\u0628' + random.nextInt(15));
        }
        return new String(letters);
    }

    private static long usedMemory() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
