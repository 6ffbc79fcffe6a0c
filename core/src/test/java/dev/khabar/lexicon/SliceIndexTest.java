package dev.khabar.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SliceIndexTest {

    @Property
    void numbersWordsAsAMapWould(@ForAll("words") List<String> words) {
        SliceIndex index = new SliceIndex(0);
        Map<String, Integer> model = new HashMap<>();
        for (String word : words) {
            String padded = "_" + word + "_";
            int number = index.number(padded.toCharArray(), 1, 1 + word.length());
            assertThat(number).isEqualTo(model.computeIfAbsent(word, key -> model.size()));
        }
        assertThat(index.size()).isEqualTo(model.size());
        model.forEach((word, number) -> {
            assertThat(index.find(word)).isEqualTo(number);
            assertThat(index.word(number)).isEqualTo(word);
        });
        assertThat(index.find("not a word of the list")).isEqualTo(SliceIndex.ABSENT);
    }

    @Property
    void findsAllWordsOfAnotherIndexAsOneAfterAnother(
            @ForAll("words") List<String> words, @ForAll("words") List<String> asked) {
        SliceIndex index = new SliceIndex(0);
        SliceIndex others = new SliceIndex(0);
        words.forEach(word -> index.number(word.toCharArray(), 0, word.length()));
        asked.forEach(word -> others.number(word.toCharArray(), 0, word.length()));
        int[] numbers = index.findAll(others);
        assertThat(numbers).hasSize(others.size());
        for (int i = 0; i < numbers.length; i++) {
            assertThat(numbers[i]).isEqualTo(index.find(others.word(i)));
        }
    }

    @Test
    void growsFarBeyondWhatWasExpected() {
        SliceIndex index = new SliceIndex(1);
        for (int i = 0; i < 100_000; i++) {
            char[] word = ("كلمة" + i).toCharArray();
            assertThat(index.number(word, 0, word.length)).isEqualTo(i);
        }
        assertThat(index.find("كلمة99999")).isEqualTo(99_999);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withChars("ابت\uD83D")
                .ofMaxLength(4)
                .list()
                .ofMaxSize(60);
    }
}
