package dev.khabar.benchmarks.articles;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What an article is about: names and phrases that it comes back to. */
final class Subject {

    private static final int PHRASES = 8;
    private static final int LONGEST = 3;

    private final List<String> phrases;

    Subject(NewsVocabulary vocabulary, Random random) {
        phrases = IntStream.range(0, PHRASES)
                .mapToObj(phrase -> phrase(vocabulary, random))
                .toList();
    }

    /** One of the phrases, the first ones more often. */
    String phrase(Random random) {
        return phrases.get(Math.min(random.nextInt(PHRASES), random.nextInt(PHRASES)));
    }

    private static String phrase(NewsVocabulary vocabulary, Random random) {
        StringBuilder phrase = new StringBuilder(vocabulary.content(random));
        for (int words = 1 + random.nextInt(LONGEST); words > 1; words--) {
            phrase.append(' ').append(vocabulary.content(random));
        }
        return phrase.toString();
    }
}
