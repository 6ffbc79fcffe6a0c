package dev.khabar.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A counted word has the stem that it has with something written before it, if news has that too. */
class ConsistencyTest {

    private static final Pattern WORD = Pattern.compile("[\u0621-\u064A]{3,}");

    private final WordCounts counts = WordCounts.news();
    private final NewsStemmer stemmer = NewsStemmer.create();

    private boolean isPair(String word, String before) {
        return WORD.matcher(word).matches() && !word.startsWith("ال") && counts.documents(before + word) > 0;
    }

    /** Floors of what is reached; what differs is mostly right to (وسائل, وجهة, وأضاف, ليحقق). */
    @ParameterizedTest
    @CsvSource({"ال, 0.995", "و, 0.99", "ب, 0.96", "ل, 0.965"})
    void stemsOfPairsAreOne(String before, double floor) {
        long pairs = counts.forms().filter(word -> isPair(word, before)).count();
        long alike = counts.forms()
                .filter(word -> isPair(word, before))
                .filter(word -> stemmer.stem(word).equals(stemmer.stem(before + word)))
                .count();

        assertThat(pairs).isGreaterThan(1000);
        assertThat((double) alike / pairs).isGreaterThanOrEqualTo(floor);
    }
}
