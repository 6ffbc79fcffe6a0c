package dev.khabar.benchmarks.articles;

import dev.khabar.keyword.DocumentFrequencies;
import dev.khabar.word.WordFolder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Words as often as news has them, in the spellings that it has, by the packaged counts. The counts leave out what is
 * rare, so some words are made up: the beginning of one and the end of another.
 */
final class NewsVocabulary {

    private static final double MADE_UP = 0.12;
    /** So many of the most frequent words are taken for particles. */
    private static final int PARTICLES = 60;

    private static final int HALF = 3;

    private final Weighted particles;
    private final Weighted content;

    NewsVocabulary(DocumentFrequencies news) {
        List<String> words = news.forms().toList();
        double[] weights = weights(news, words);
        List<Integer> frequent = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer word) -> weights[word])
                        .reversed())
                .toList();
        particles = new Weighted(words, weights, frequent.subList(0, PARTICLES));
        content = new Weighted(words, weights, frequent.subList(PARTICLES, weights.length));
    }

    /** One of the words that hold a text together. */
    String particle(Random random) {
        return particles.draw(random);
    }

    /** A word that carries meaning. */
    String content(Random random) {
        if (random.nextDouble() >= MADE_UP) {
            return content.draw(random);
        }
        String first = content.draw(random);
        String second = content.draw(random);
        if (isNumber(first) || isNumber(second)) {
            return first;
        }
        return first.substring(0, Math.min(HALF, first.length()))
                + second.substring(Math.max(0, second.length() - HALF));
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /** How often each word occurs: what its spellings have together, shared out as the documents have them. */
    private static double[] weights(DocumentFrequencies news, List<String> words) {
        Map<String, Integer> documents = new HashMap<>();
        for (String word : words) {
            documents.merge(WordFolder.fold(word), news.documents(word), Integer::sum);
        }
        return words.stream()
                .mapToDouble(word -> {
                    double share = news.documents(word) / (double) documents.getOrDefault(WordFolder.fold(word), 1);
                    return Math.max(1, news.count(word) * share);
                })
                .toArray();
    }
}
