package dev.khabar.benchmarks.articles;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Words to draw from, each as often as its weight says. */
final class Weighted {

    private final List<String> words;
    /** The sum of the weights up to each word, its own included. */
    private final double[] sums;

    /** @param chosen which of the words, by their places */
    Weighted(List<String> words, double[] weights, List<Integer> chosen) {
        this.words = chosen.stream().map(words::get).toList();
        this.sums = chosen.stream().mapToDouble(word -> weights[word]).toArray();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
    }

    String draw(Random random) {
        int place = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return words.get(place < 0 ? -place - 1 : place + 1);
    }
}
