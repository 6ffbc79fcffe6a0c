package dev.khabar.benchmarks.training;

import dev.khabar.word.WordFolder;
import dev.khabar.word.WordTokenizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ar.ArabicStemmer;

/** The light stems of the words of a phrase or title, by which it is compared. */
final class Stems {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "من", "الي", "علي", "بعد", "قبل", "بين", "حتي", "منذ", "خلال", "عند", "حول", "هذا", "هذه", "ذلك", "تلك",
            "التي", "الذي", "الذين", "انه", "كان", "كانت", "بعض", "غير", "كما");

    private Stems() {}

    static List<String> of(String text) {
        List<String> stems = new ArrayList<>();
        WordTokenizer.create().tokenize(text).forEach(word -> stems.add(stem(word.text())));
        return stems;
    }

    /** Those of the words that say something: longer than two letters, no function words, not all digits. */
    static Set<String> content(String text) {
        Set<String> stems = new LinkedHashSet<>();
        WordTokenizer.create().tokenize(text).forEach(word -> {
            String letters = WordFolder.fold(word.text());
            if (letters.length() > 2
                    && !FUNCTION_WORDS.contains(letters)
                    && !letters.chars().allMatch(Character::isDigit)) {
                stems.add(stem(letters));
            }
        });
        return stems;
    }

    private static String stem(String word) {
        char[] letters = WordFolder.fold(word).toCharArray();
        return new String(letters, 0, new ArabicStemmer().stem(letters, letters.length));
    }
}
